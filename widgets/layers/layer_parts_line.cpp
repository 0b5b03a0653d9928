// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/layers/layer_parts_line.h"

#include "widgets/theme/figures.h"
#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

#include <QPainter>

namespace squeeze {

namespace {

struct Part {
    QString word;
    std::uint64_t bytes;
};

QList<Part> parts(const LayerBytes& bytes) {
    return {{LayerPartsLine::tr("positions"), bytes.positions},
            {LayerPartsLine::tr("values"), bytes.values},
            {LayerPartsLine::tr("bias"), bytes.biases},
            {LayerPartsLine::tr("codebook"), bytes.codebook},
            {LayerPartsLine::tr("header"), bytes.header}};
}

} // namespace

LayerPartsLine::LayerPartsLine(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Bytes of the layer"));
}

void LayerPartsLine::set(const LayerBytes& bytes) {
    if (bytes == m_bytes) return;
    m_bytes = bytes;
    setAccessibleDescription(text());
    setToolTip(text());
    update();
}

QString LayerPartsLine::text() const {
    const Format format;
    QStringList words;
    for (const auto& part : parts(m_bytes))
        words << tr("%1 %2", "part and bytes").arg(part.word, format.count(part.bytes));
    return tr("%1 = %2").arg(format.bytes(m_bytes.total()), words.join(QStringLiteral(" + ")));
}

QSize LayerPartsLine::sizeHint() const {
    return {300, int(QFontMetricsF(squeeze::font(TextRole::Small)).height()) + 4};
}

QSize LayerPartsLine::minimumSizeHint() const { return {80, sizeHint().height()}; }

void LayerPartsLine::paintEvent(QPaintEvent*) {
    const auto& theme = Theme::of(palette());
    const Format format;
    QPainter painter(this);
    auto plain = squeeze::font(TextRole::Small), strong = plain;
    strong.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(plain);
    double x = 0;
    const auto put = [&](const QString& text, const QFont& which, const QColor& colour, double gap) {
        painter.setFont(which);
        painter.setPen(colour);
        drawFigures(painter, QRectF(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += figuresWidth(QFontMetricsF(which), text) + gap;
    };
    double natural = figuresWidth(QFontMetricsF(strong), format.bytes(m_bytes.total()));
    for (const auto& part : parts(m_bytes))
        natural += metrics.horizontalAdvance(part.word) + figuresWidth(metrics, format.count(part.bytes)) +
                   metrics.horizontalAdvance(u'+') + 4;
    const double gap = std::clamp((width() - natural) / 10, 2.0, 7.0);
    put(format.bytes(m_bytes.total()), strong, theme.text, gap);
    bool first = true;
    for (const auto& part : parts(m_bytes)) {
        put(first ? QStringLiteral("=") : QStringLiteral("+"), plain, theme.text3, gap);
        put(part.word, plain, theme.text2, 4);
        put(format.count(part.bytes), plain, theme.text, gap);
        first = false;
    }
}

} // namespace squeeze

#include "moc_layer_parts_line.cpp"
