// SPDX-License-Identifier: GPL-3.0-or-later
// How the file was made, and the line that makes it again; the measured steps as a table.
#include "app/studio/document/parsed.h"
#include "app/studio/export/report_paint.h"
#include "backend/pipeline/report_sections.h"
#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

#include <QCoreApplication>

namespace squeeze::studio::paper {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// What a step of the recipe does, for people who have never seen one.
QString plainly(const std::string& stage) {
    if (stage == "train") return Words::tr("learns from the training photos");
    if (stage == "prune") return Words::tr("sets the weights that matter least to zero");
    if (stage == "cluster") return Words::tr("lets all weights of a layer share a few values");
    if (stage == "encode") return Words::tr("writes positions and values with codes as short as they are frequent");
    return {};
}

double recipe(QPainter& painter, double y, const std::string& text) {
    const auto& theme = Theme::light();
    const double began = y;
    int number = 0;
    const auto plan = parsed(text);
    if (!plan) { // another version's: as it is written
        words(painter, {left, y, right - left, 28}, Qt::AlignLeft | Qt::TextWordWrap | Qt::TextWrapAnywhere, mono(8.5),
              theme.text, QString::fromStdString(text));
        return 31;
    }
    for (const auto& step : plan->steps) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawEllipse(QPointF(left + 8, y + 8), 7.5, 7.5);
        words(painter, {left, y, 16, 16}, Qt::AlignCenter, face(8, 600), Qt::white, QString::number(++number));
        words(painter, {left + 24, y, right - left - 24, 14}, Qt::AlignLeft | Qt::AlignVCenter, mono(8.5), theme.text,
              QString::fromStdString(step.text()));
        words(painter, {left + 24, y + 13, right - left - 24, 12}, Qt::AlignLeft | Qt::AlignVCenter, face(8),
              theme.text3, plainly(step.stage->name));
        y += 31;
    }
    return y - began;
}

double fact(QPainter& painter, double y, const QString& name, const QString& value) {
    if (value.isEmpty()) return 0;
    const auto& theme = Theme::light();
    words(painter, {left, y, 110, 14}, Qt::AlignLeft | Qt::AlignVCenter, face(8.5), theme.text3, name);
    words(painter, {left + 116, y, right - left - 116, 14}, Qt::AlignLeft | Qt::AlignVCenter, face(8.5), theme.text,
          value);
    return row;
}

} // namespace

double method(QPainter& painter, double y, const pipeline::ReportInput& input) {
    const auto& theme = Theme::light();
    const double began = y;
    const auto& s = input.settings;
    y += heading(painter, y, Words::tr("Method"));
    if (!s.recipe.empty()) y += recipe(painter, y, s.recipe) + 4;
    y += fact(painter, y, Words::tr("Photos"), QString::fromStdString(s.data));
    y += fact(painter, y, Words::tr("Starts from"), QString::fromStdString(s.file.empty() ? s.model : s.file));
    if (input.after.graph)
        y += fact(painter, y, Words::tr("Network"),
                  Words::tr("%1, %2 parameters, %3 × %3 pixels")
                      .arg(QString::fromStdString(input.after.graph->name),
                           Format().count(std::uint64_t(parameter_count(*input.after.graph))))
                      .arg(input.after.input.size));
    y += fact(painter, y, Words::tr("Seed"), QString::number(s.seed));
    if (input.seconds > 0) y += fact(painter, y, Words::tr("The run took"), Format().duration(input.seconds));
    if (!input.command.empty()) {
        y += 8;
        const auto text = QString::fromStdString(input.command);
        const auto font = mono(8);
        const double height = QFontMetricsF(font)
                                  .boundingRect(QRectF(0, 0, (right - left - 20) * 8, 1e6),
                                                Qt::AlignLeft | Qt::TextWordWrap | Qt::TextWrapAnywhere, text)
                                  .height() /
                              8;
        painter.setPen(QPen(theme.line, 0.6));
        painter.setBrush(theme.alt);
        painter.drawRoundedRect(QRectF(left, y, right - left, height + 14), 4, 4);
        words(painter, {left + 10, y + 7, right - left - 20, height + 2},
              Qt::AlignLeft | Qt::TextWordWrap | Qt::TextWrapAnywhere, font, theme.text, text);
        y += height + 14;
    }
    return y - began + 18;
}

} // namespace squeeze::studio::paper
