// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/export/card.h"

#include "app/studio/export/card_sections.h"

#include <cmath>

namespace squeeze::studio {

WorkPerAnswer work_per_answer(const Model& model) {
    WorkPerAnswer work;
    double parameters = 0;
    for (const auto& layer : layer_stats(model)) {
        work.macs += std::uint64_t(layer.macs);
        work.effective += std::uint64_t(std::llround(double(layer.macs) * layer.density()));
        parameters += double(layer.weights + layer.biases);
    }
    long long activations = 0;
    for (const auto& shape : shapes(*model.graph, model.input.size)) activations += shape.count();
    work.moved = std::uint64_t(4 * (parameters + double(activations)));
    return work;
}

std::vector<ClassScore> by_class(const nn::Evaluation& evaluation, std::size_t classes) {
    std::vector<ClassScore> scores(classes);
    for (std::size_t i = 0; i < evaluation.labels.size() && i < evaluation.predicted.size(); ++i) {
        const int label = evaluation.labels[i];
        if (label < 0 || std::size_t(label) >= classes) continue;
        ++scores[std::size_t(label)].count;
        scores[std::size_t(label)].right += evaluation.predicted[i] == label;
    }
    return scores;
}

QString escape_markdown(const QString& text) {
    QString safe;
    for (const QChar letter : text) {
        if (QStringLiteral("\\`*_{}[]<>()#+!|~&").contains(letter)) safe += u'\\';
        safe += letter.isPrint() ? letter : QChar(u'?');
    }
    return safe;
}

QString model_card(const ExportRequest& request, const std::vector<ExportRow>& rows, const FinalMeasures& measures) {
    const card::Input input{request, rows, measures};
    QStringList sections{card::summary(input), card::data(input),     card::use(input),
                         card::misuse(input),  card::accuracy(input), card::work(input),
                         card::files(input),   card::limits(input),   card::origin(input)};
    sections.removeAll(QString());
    return sections.join(u'\n');
}

} // namespace squeeze::studio
