// SPDX-License-Identifier: GPL-3.0-or-later
// What `squeeze run` leaves: the table of every measured step, the final models on the test split, the files.
#include "app/cli/run_output.h"

#include "app/cli/json.h"
#include "app/cli/text.h"

#include <algorithm>

namespace squeeze::cli {

namespace {

Final final_model(const Model& model, const codec::Encoding& encoding, const pipeline::Workbench& bench,
                  Progress& progress) {
    Final final{model, encoding, 0, {}};
    if (!bench.dataset || bench.dataset->indices(Split::Test).empty()) {
        final.bytes = codec::cost(model, encoding).total;
        return final;
    }
    nn::Evaluation test;
    final.bytes = pipeline::measure(model, encoding, Split::Test, bench, progress, &test).bytes;
    final.test = std::move(test);
    return final;
}

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

Outcome finish(const Plan& plan, const pipeline::RunResult& result, Progress& progress) {
    pipeline::Workbench bench;
    bench.dataset = plan.dataset;
    bench.device = {plan.settings.device, plan.settings.threads};
    bench.seed = plan.settings.seed;
    Outcome outcome;
    if (result.state.teacher) outcome.before = final_model(*result.state.teacher, {}, bench, progress);
    outcome.after = final_model(result.state.model, result.state.encoding, bench, progress);
    outcome.measurements = distinct(plan.project ? plan.project->measurements(plan.run) : result.measurements);
    outcome.seconds = result.seconds;
    return outcome;
}

std::vector<Measurement> distinct(const std::vector<Measurement>& measurements) {
    std::vector<Measurement> once;
    for (const auto& m : measurements) {
        const auto same = std::find_if(once.begin(), once.end(), [&](const Measurement& other) {
            return other.step == m.step && other.step_index == m.step_index && other.epoch == m.epoch;
        });
        if (same == once.end())
            once.push_back(m);
        else
            *same = m;
    }
    return once;
}

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
                {"start", plan.settings.start},
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
    input.title = plan.dataset ? title(*plan.dataset) : plan.settings.start;
    input.settings = plan.settings;
    input.command = command_line(plan.settings);
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
