// SPDX-License-Identifier: GPL-3.0-or-later
// How the outcome of `squeeze run` is shown: as text, as JSON, as the input of a report.
#include "app/cli/run_output.h"

#include "app/cli/json.h"
#include "app/cli/text.h"

namespace squeeze::cli {

namespace {

std::string ratio(std::uint64_t from, std::uint64_t to) { return to ? fixed(double(from) / double(to), 1) + "x" : "-"; }

std::string steps_table(const std::vector<Measurement>& measurements) {
    Table table({"step", "epoch", "bytes", "ratio", "sparsity", "validation top-1 (95 %)", "n", "at"});
    for (const auto& m : measurements)
        table.row({m.step, m.epoch ? std::to_string(m.epoch) : "", grouped(m.bytes),
                   ratio(measurements.front().bytes, m.bytes), percent(m.sparsity), m.n ? interval(m.top1, m.n) : "-",
                   m.n ? grouped(m.n) : "-", duration(m.seconds)});
    return table.text();
}

Json final_json(const Final& final) {
    Json object{{"bytes", final.bytes}, {"sparsity", sparsity(final.model)}};
    if (final.test) object["test"] = json_of(*final.test);
    return object;
}

void final_row(Table& table, const char* name, const Final& final, std::uint64_t whole) {
    const auto& test = final.test;
    table.row({name, grouped(final.bytes), ratio(whole, final.bytes), percent(sparsity(final.model)),
               test ? interval(test->top1, test->n) : "-", test ? percent(test->top5) : "-",
               test ? grouped(test->n) : "-"});
}

} // namespace

std::string outcome_text(const Plan& plan, const Outcome& outcome) {
    std::string text = "\n" + steps_table(outcome.measurements) + "\n";
    const std::uint64_t whole = outcome.before ? outcome.before->bytes : outcome.after.bytes;
    Table table({"final model", "bytes", "ratio", "sparsity", "test top-1 (95 %)", "test top-5", "n"});
    if (outcome.before) final_row(table, "uncompressed", *outcome.before, whole);
    final_row(table, outcome.before ? "compressed" : "trained", outcome.after, whole);
    text += table.text();
    if (plan.dataset)
        text += "measured on the test split of " + printable(title(*plan.dataset)) +
                ", each model opened again from its encoded bytes\n";
    text += "\nmodel    " + outcome.out + "\n";
    if (!outcome.report.empty()) text += "report   " + outcome.report + "\n";
    return text + "time     " + duration(outcome.seconds) + "\nagain    " + command_line(plan.settings) + "\n";
}

Json outcome_json(const Plan& plan, const Outcome& outcome) {
    Json measurements = Json::array();
    for (const auto& m : outcome.measurements) measurements.push_back(json_of(m));
    Json object{{"recipe", plan.settings.recipe},
                {"data", plan.settings.data},
                {"synthetic", plan.dataset && plan.dataset->synthetic()},
                {"model", plan.settings.model},
                {"init", plan.settings.file},
                {"input", plan.settings.input},
                {"seed", plan.settings.seed},
                {"threads", plan.settings.threads},
                {"device", plan.settings.device},
                {"measurements", measurements},
                {"final", Json::object()}};
    if (outcome.before) object["final"]["uncompressed"] = final_json(*outcome.before);
    object["final"][outcome.before ? "compressed" : "trained"] = final_json(outcome.after);
    object["out"] = outcome.out;
    if (!outcome.report.empty()) object["report"] = outcome.report;
    object["seconds"] = outcome.seconds;
    object["command"] = command_line(plan.settings);
    return object;
}

pipeline::ReportInput report_input(const Plan& plan, const Outcome& outcome) {
    const Final& before = outcome.before ? *outcome.before : outcome.after;
    pipeline::ReportInput input;
    const auto& settings = plan.settings;
    input.title = plan.dataset ? title(*plan.dataset) : settings.file.empty() ? settings.model : settings.file;
    input.settings = settings;
    input.command = command_line(settings);
    input.synthetic = plan.dataset && plan.dataset->synthetic();
    input.classes = outcome.after.model.labels;
    input.measurements = outcome.measurements;
    input.before = before.model;
    input.after = outcome.after.model;
    input.encoding = outcome.after.encoding;
    if (before.test) input.test_before = *before.test;
    if (outcome.after.test) input.test_after = *outcome.after.test;
    input.bytes_before = before.bytes;
    input.bytes_after = outcome.after.bytes;
    input.seconds = outcome.seconds;
    return input;
}

} // namespace squeeze::cli
