// SPDX-License-Identifier: GPL-3.0-or-later
// Roles, not colours: original slate, now blue, parts of the file, the sequential ramp (k0 … k6, with the text colour
// that contrasts with each).
#include "backend/pipeline/report_sections.h"

namespace squeeze::pipeline::report {

const char* style() {
    return R"(
:root { color-scheme: light dark;
  --window:#F2F3F5; --base:#FFFFFF; --alt:#F7F8FA; --text:#1A1D21; --text2:#4F5763; --text3:#636B77; --ctl:#7F8793;
  --now:#2B5BD7; --soft:#DCE6FB; --line:#DFE2E7; --grid:#E9ECF0; --line2:#C3C9D1; --orig:#7A8390; --origsoft:#DDE1E6;
  --warn:#8A5A00; --warnsoft:#FBEFD2; --ok:#17724A; --err:#B3261E;
  --p1:#2B5BD7; --p2:#6890E6; --p3:#349774; --p4:#B86FBC; --p5:#7A8390;
  --k0:#EEF3FB; --k1:#CFDEF5; --k2:#A3C0EB; --k3:#749EDC; --k4:#487AC9; --k5:#2956A6; --k6:#15346C;
  --t0:#000; --t1:#000; --t2:#000; --t3:#000; --t4:#000; --t5:#FFF; --t6:#FFF; }
@media (prefers-color-scheme: dark) { :root {
  --window:#191B1E; --base:#212428; --alt:#25292E; --text:#E7E9EC; --text2:#AEB4BD; --text3:#929AA5; --ctl:#7C8490;
  --now:#84A9FF; --soft:#2A3C63; --line:#31363C; --grid:#2C3036; --line2:#474D56; --orig:#8D96A3; --origsoft:#3A4048;
  --warn:#E2B145; --warnsoft:#3D3218; --ok:#4CC38A; --err:#FF8A80;
  --p1:#84A9FF; --p2:#4E74C8; --p3:#7FE5DF; --p4:#C4607B; --p5:#8D96A3;
  --k0:#22303F; --k1:#284766; --k2:#2F5F93; --k3:#437CBE; --k4:#6B9CDF; --k5:#9DC1F4; --k6:#D6E6FF;
  --t0:#FFF; --t1:#FFF; --t2:#FFF; --t3:#000; --t4:#000; --t5:#000; --t6:#000; } }
* { box-sizing: border-box; }
body { margin:0; background:var(--window); color:var(--text); font:13px/20px system-ui,-apple-system,"Segoe UI",Roboto,
  "Noto Sans","DejaVu Sans",sans-serif; font-variant-numeric:tabular-nums; -webkit-text-size-adjust:100%; }
main { max-width:1120px; margin:0 auto; padding:24px 16px 48px; display:grid; gap:12px; grid-template-columns:minmax(0,1fr); }
header { display:flex; gap:12px; align-items:center; flex-wrap:wrap; padding:0 2px 4px; }
header svg { width:32px; height:32px; flex:none; }
h1 { font-size:20px; line-height:26px; font-weight:600; margin:0; overflow-wrap:anywhere; min-width:0; }
header p { flex-basis:100%; margin:0; color:var(--text2); overflow-wrap:anywhere; }
h2 { font-size:15px; line-height:22px; font-weight:600; margin:0; }
h3 { font-size:13px; line-height:20px; font-weight:600; margin:0; }
section { background:var(--base); border:1px solid var(--line); border-radius:8px; min-width:0; }
.head { display:flex; flex-wrap:wrap; gap:4px 12px; align-items:center; padding:8px 14px; border-bottom:1px solid var(--line); }
.head .extra { margin-left:auto; display:flex; flex-wrap:wrap; gap:4px 12px; align-items:center; color:var(--text2); font-size:12px; }
.body { padding:12px 14px 14px; }
.note { color:var(--text2); font-size:12px; line-height:18px; margin:8px 0 0; max-width:92ch; }
.badge { display:inline-flex; align-items:center; gap:5px; font-size:11px; line-height:16px; padding:0 7px; border-radius:8px;
  white-space:nowrap; font-weight:500; background:var(--text2); color:var(--base); }
.badge::before { content:""; width:6px; height:6px; border-radius:50%; background:currentColor; }
.badge.synthetic { background:var(--warnsoft); color:var(--warn); }
.badge.synthetic::before { border-radius:0; transform:rotate(45deg); }
.sq, .disc { display:inline-block; width:9px; height:9px; background:var(--orig); vertical-align:baseline; flex:none; }
.disc { background:var(--now); border-radius:50%; }
.key { display:inline-flex; align-items:center; gap:5px; white-space:nowrap; }
.key i { width:10px; height:10px; border-radius:2px; flex:none; }
.ci, .quiet { color:var(--text3); font-weight:400; }
.figures { display:grid; grid-template-columns:repeat(auto-fit,minmax(170px,1fr)); gap:16px 24px; padding:16px 14px 14px; }
.figure .caption { font-size:12px; line-height:16px; color:var(--text2); display:flex; gap:8px; flex-wrap:wrap; align-items:center; }
.figure .hero { font-size:26px; line-height:34px; font-weight:600; white-space:nowrap; }
.figure .hero .ci { font-size:14px; }
.figure .sub { font-size:12px; line-height:18px; color:var(--text2); }
.figure.wide2 { grid-column:span 2; }
.pair { display:flex; flex-wrap:wrap; gap:4px 28px; }
.pair .who { display:flex; align-items:center; gap:6px; font-size:12px; line-height:18px; color:var(--text2); }
.pair .before .hero { color:var(--text2); }
.parts { padding:0 14px 14px; }
.bar { display:flex; gap:1px; height:10px; border-radius:3px; overflow:hidden; background:var(--base); }
.bar i { display:block; min-width:1px; height:100%; }
.keys { display:flex; flex-wrap:wrap; gap:4px 16px; margin-top:6px; font-size:12px; line-height:18px; color:var(--text2); }
.p1 { background:var(--p1); } .p2 { background:var(--p2); } .p3 { background:var(--p3); } .p4 { background:var(--p4); } .p5 { background:var(--p5); }
.scroll { overflow-x:auto; margin:0 -14px; padding:0 14px; }
table { border-collapse:separate; border-spacing:0; font-size:12px; line-height:18px; }
table.data { width:100%; }
table.data th { font-size:11px; line-height:14px; font-weight:500; color:var(--text2); text-align:right; vertical-align:bottom;
  padding:2px 8px 5px; border-bottom:1px solid var(--line2); white-space:nowrap; }
table.data td { padding:2px 8px; text-align:right; white-space:nowrap; border-bottom:1px solid var(--grid); }
table.data th.l, table.data td.l { text-align:left; }
table.data tr > :first-child { padding-left:0; position:sticky; left:-14px; background:var(--base); }
table.data .sum td { font-weight:600; border-top:1px solid var(--line2); border-bottom:0; padding-top:4px; }
table.data tr.epoch td { color:var(--text3); }
table.data tr.final td { font-weight:600; }
table.data td.mono { white-space:normal; overflow-wrap:anywhere; min-width:16ch; max-width:52ch; }
td.name { max-width:26ch; overflow-wrap:anywhere; white-space:normal !important; min-width:17ch; }
.num { display:inline-block; min-width:46px; }
.track { display:inline-block; width:48px; height:8px; background:var(--grid); border-radius:2px; overflow:hidden; margin-right:8px; vertical-align:middle; }
.track i { display:block; height:100%; background:var(--now); }
td .bar { display:flex; width:120px; height:10px; background:none; }
details { margin-top:8px; } summary { cursor:pointer; color:var(--text2); font-size:12px; padding:4px 0; }
svg text { font-size:11px; fill:var(--text2); font-variant-numeric:tabular-nums; }
svg text.axis { font-size:11px; fill:var(--text3); } svg text.strong { font-weight:600; fill:var(--text); }
svg .grid { stroke:var(--grid); stroke-width:1; } svg .base { stroke:var(--line2); stroke-width:1; }
svg .path { fill:none; stroke:var(--now); stroke-width:1.5; stroke-linejoin:round; opacity:.55; }
svg .ci95 { stroke:var(--now); stroke-width:1.5; opacity:.55; } svg .ci95.o { stroke:var(--orig); }
svg .dot { fill:var(--now); stroke:var(--base); stroke-width:1.5; } svg .epoch { fill:var(--base); stroke:var(--now); stroke-width:1.2; }
svg .guess { fill:var(--base); stroke:var(--now); stroke-width:1.4; stroke-dasharray:2.5 2; }
svg .square { fill:var(--orig); stroke:var(--base); stroke-width:1.5; } svg .ring { fill:none; stroke:var(--now); stroke-width:1.5; }
svg .leader { stroke:var(--line2); stroke-width:1; }
.plot { display:block; width:100%; height:auto; } .plot.narrow { display:none; }
.multiples { display:grid; grid-template-columns:repeat(auto-fill,minmax(156px,1fr)); gap:14px 16px; }
.multiples figure { margin:0; min-width:0; } .multiples svg { display:block; width:100%; height:64px; }
.multiples figcaption { display:flex; gap:8px; justify-content:space-between; font-size:12px; line-height:16px; }
.multiples .l { min-width:0; overflow:hidden; text-overflow:ellipsis; white-space:nowrap; }
.multiples .ends { display:flex; justify-content:space-between; font-size:10px; line-height:12px; color:var(--text3); }
.hb { fill:var(--origsoft); stroke:var(--orig); stroke-width:1; vector-effect:non-scaling-stroke; } .ha { fill:var(--now); }
.split { display:grid; grid-template-columns:repeat(2,minmax(0,1fr)); gap:20px; } .split.stack { grid-template-columns:minmax(0,1fr); }
.split h3 { display:flex; align-items:center; gap:6px; margin-bottom:6px; }
.matrix { border-spacing:2px; table-layout:fixed; width:100%; } .matrix thead th:first-child { width:84px; } .matrix th { font-weight:400; color:var(--text2); font-size:11px; line-height:14px; }
.matrix thead th { padding:0 2px 4px; vertical-align:bottom; text-align:center; }
.matrix th span { display:block; overflow:hidden; text-overflow:ellipsis; white-space:nowrap; }
.matrix tbody th { text-align:right; padding-right:8px; }
.matrix td { height:36px; padding:2px 3px; text-align:center; border-radius:3px; line-height:14px; }
.matrix td small { display:block; font-size:10px; line-height:12px; } .matrix td.d { font-weight:600; } .matrix td.d small { font-weight:400; }
.matrix.upright thead span { writing-mode:vertical-rl; transform:rotate(180deg); max-height:110px; margin:0 auto; text-align:left; }
.matrix.upright thead th:first-child { width:130px; } .note + h3 { margin-top:16px; } .body > .note:first-child { margin-top:0; }
.matrix.upright td { height:30px; font-size:11px; }
.k0 { background:var(--k0); color:var(--t0); } .k1 { background:var(--k1); color:var(--t1); } .k2 { background:var(--k2); color:var(--t2); }
.k3 { background:var(--k3); color:var(--t3); } .k4 { background:var(--k4); color:var(--t4); } .k5 { background:var(--k5); color:var(--t5); }
.k6 { background:var(--k6); color:var(--t6); } td.zero { background:var(--alt); color:var(--text3); }
.h0 { fill:var(--k0); } .h1 { fill:var(--k1); } .h2 { fill:var(--k2); } .h3 { fill:var(--k3); } .h4 { fill:var(--k4); } .h5 { fill:var(--k5); } .h6 { fill:var(--k6); }
.heat { display:block; width:100%; max-width:520px; height:auto; } .heat .back { fill:var(--alt); }
.classes { display:grid; grid-template-columns:fit-content(24ch) minmax(90px,1fr) auto auto auto auto; gap:0 12px; font-size:12px; line-height:24px; align-items:center; }
.classes > .l { overflow:hidden; text-overflow:ellipsis; white-space:nowrap; text-align:right; } .classes > .r { text-align:right; white-space:nowrap; }
.classes > .h { font-size:11px; color:var(--text2); } .classes b { font-weight:600; }
.lane { position:relative; height:24px; background:linear-gradient(var(--grid),var(--grid)) center/100% 1px no-repeat; }
.lane i { position:absolute; top:50%; } .lane .band { height:8px; margin-top:-4px; border-radius:4px; background:var(--soft); }
.lane .o { width:9px; height:9px; margin:-4.5px 0 0 -4.5px; background:var(--orig); }
.lane .n { width:10px; height:10px; margin:-5px 0 0 -5px; background:var(--now); border-radius:50%; box-shadow:0 0 0 1.5px var(--base); }
.ends2 { display:flex; justify-content:space-between; font-size:11px; color:var(--text3); }
dl { display:grid; grid-template-columns:max-content minmax(0,1fr); gap:4px 20px; margin:0; font-size:12px; line-height:18px; }
dt { color:var(--text2); } dd { margin:0; overflow-wrap:anywhere; }
.mono, pre { font:12px/18px ui-monospace,"Cascadia Mono",Menlo,"DejaVu Sans Mono",monospace; }
pre { margin:12px 0 0; padding:10px 12px; background:var(--alt); border:1px solid var(--line); border-radius:6px; white-space:pre-wrap; overflow-wrap:anywhere; }
footer { color:var(--text3); font-size:12px; line-height:18px; padding:4px 2px; max-width:92ch; }
@media (max-width:720px) {
  main { padding:16px 8px 32px; } .plot.wide { display:none; } .plot.narrow { display:block; } .split { grid-template-columns:minmax(0,1fr); }
  .figures { grid-template-columns:repeat(2,minmax(0,1fr)); gap:14px; } .figure .hero { font-size:22px; line-height:30px; } .head .extra { margin-left:0; }
  .classes { grid-template-columns:fit-content(11ch) minmax(60px,1fr) auto auto; gap:0 8px; } .classes .opt { display:none; }
  .multiples { grid-template-columns:repeat(auto-fill,minmax(130px,1fr)); } dl { grid-template-columns:minmax(0,1fr); gap:0; } dd { margin-bottom:6px; }
  .matrix { border-spacing:1px; } .matrix thead th:first-child, .matrix.upright thead th:first-child { width:64px; } .matrix tbody th { padding-right:4px; }
  .matrix thead span { writing-mode:vertical-rl; transform:rotate(180deg); max-height:90px; margin:0 auto; text-align:left; }
}
@media print { body { background:none; } section { break-inside:avoid; } section.long { break-inside:auto; } }
)";
}

} // namespace squeeze::pipeline::report
