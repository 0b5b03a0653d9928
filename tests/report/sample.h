// SPDX-License-Identifier: GPL-3.0-or-later
// A made-up run with everything a report shows; the figures are plausible, not results.
#pragma once

#include "backend/compress/cluster.h"
#include "backend/compress/prune.h"
#include "backend/core/random.h"
#include "backend/model/zoo.h"
#include "backend/pipeline/report.h"

namespace squeeze::test {

/// Answers with this accuracy on `per_class` images of each class; mistakes prefer the next class.
inline nn::Evaluation evaluation(std::size_t classes, std::size_t per_class, double share, std::uint64_t seed) {
    Random random{seed, 3};
    nn::Evaluation result;
    result.split = Split::Test;
    if (classes <= 100) result.confusion.assign(classes, std::vector<int>(classes));
    std::size_t right = 0;
    for (std::size_t label = 0; label < classes; ++label)
        for (std::size_t i = 0; i < per_class; ++i) {
            std::size_t answer = label;
            if (!random.chance(share - 0.02 * double(label % 3)))
                answer = random.chance(0.6) ? (label + 1) % classes : random.below(classes);
            right += answer == label;
            result.samples.push_back(result.samples.size());
            result.labels.push_back(int(label));
            result.predicted.push_back(int(answer));
            if (!result.confusion.empty()) ++result.confusion[label][answer];
        }
    result.n = result.samples.size();
    result.top1 = result.balanced = double(right) / double(result.n);
    result.top5 = classes > 5 ? 0.99 : 1;
    return result;
}

inline void measured(pipeline::ReportInput& input, const std::string& step, int index, int epoch, std::uint64_t bytes,
                     double top1, double sparsity) {
    Measurement m;
    m.step = step;
    m.step_index = index;
    m.epoch = epoch;
    m.bytes = bytes;
    m.n = 1403;
    m.top1 = top1;
    m.top5 = 0.5 + top1 / 2;
    m.balanced = top1 - 0.002;
    m.loss = epoch ? 1.2 - top1 : 0;
    m.sparsity = sparsity;
    m.seconds = input.measurements.empty() ? 0 : input.measurements.back().seconds + (epoch ? 63.4 : 2.2);
    input.measurements.push_back(m);
}

/// SqueezeNet 1.1 on the classes, pruned to 8 % and clustered to 4 bits.
inline pipeline::ReportInput sample_report(std::vector<std::string> classes) {
    pipeline::ReportInput input;
    input.title = "intel-scenes, seed 1";
    input.settings.recipe =
        "train epochs=4 | prune keep=0.08 ranking=lamp epochs=5 | train epochs=2 | cluster bits=4 | "
        "train epochs=2 rate=0.002 | encode biases=fp16";
    input.settings.data = "intel-image-classification.zip";
    input.settings.fingerprint = "9f2c4e61d0b7a835";
    input.settings.file = "squeezenet1_1-imagenet.pth";
    input.settings.input = "128,rgb,123.675:116.28:103.53,0.0171:0.0175:0.0174,crop";
    input.settings.threads = 2;
    input.command = "squeeze run \"" + input.settings.recipe +
                    "\" --data intel-image-classification.zip --init squeezenet1_1-imagenet.pth --size 128 --seed 1";
    input.classes = classes;
    input.before = zoo::fresh(zoo::find("squeezenet1_1"), classes, 5);
    compress::PruneSettings prune;
    prune.rule.keep = 0.08;
    prune.ranking = compress::Ranking::Lamp;
    input.after = compress::cluster(compress::prune(input.before, prune), compress::ClusterSettings{});
    input.encoding.biases = codec::FloatType::Fp16;
    input.bytes_before = codec::encode(input.before).size();
    input.bytes_after = codec::encode(input.after, input.encoding).size();
    input.test_before = evaluation(classes.size(), classes.size() > 100 ? 20 : 500, 0.94, 1);
    input.test_after = evaluation(classes.size(), classes.size() > 100 ? 20 : 500, 0.93, 2);
    input.seconds = 1571;

    const auto dense = input.bytes_before, small = input.bytes_after;
    measured(input, "start", -1, 0, dense, 0.163, 0);
    const double learnt[] = {0.842, 0.887, 0.905, 0.921};
    for (int e = 1; e <= 4; ++e) measured(input, "train epochs=4", 0, e, dense, learnt[e - 1], 0);
    const double pruned[] = {0.918, 0.907, 0.886, 0.872, 0.891};
    for (int e = 1; e <= 5; ++e)
        measured(input, "prune keep=0.08 ranking=lamp epochs=5", 1, e,
                 dense - (dense - small * 9 / 2) * std::uint64_t(e) / 5, pruned[e - 1], 0.92 * e / 5.0);
    measured(input, "train epochs=2", 2, 1, small * 9 / 2, 0.907, 0.92);
    measured(input, "train epochs=2", 2, 2, small * 9 / 2, 0.914, 0.92);
    measured(input, "cluster bits=4", 3, 0, small + 5000, 0.881, 0.92);
    measured(input, "train epochs=2 rate=0.002", 4, 1, small + 4900, 0.909, 0.92);
    measured(input, "train epochs=2 rate=0.002", 4, 2, small + 4900, 0.913, 0.92);
    measured(input, "encode biases=fp16", 5, 0, small, 0.913, 0.92);
    return input;
}

inline std::vector<std::string> scenes() { return {"buildings", "forest", "glacier", "mountain", "sea", "street"}; }

inline std::vector<std::string> many(std::size_t count) {
    std::vector<std::string> result;
    for (std::size_t i = 0; i < count; ++i) result.push_back("class number " + std::to_string(i));
    return result;
}

} // namespace squeeze::test
