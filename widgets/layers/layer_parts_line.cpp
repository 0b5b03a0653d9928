// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/layers/layer_parts_line.h"

#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QPainter>

#include <utility>

namespace squeeze {

namespace {

struct Part {
    QString word;
    std::uint64_t bytes;
};

QList<Part> parts(const FileParts& bytes) {
    return {{LayerPartsLine::tr("positions"), bytes.positions},
            {LayerPartsLine::tr("values"), bytes.values},
            {LayerPartsLine::tr("bias"), bytes.biases},
            {LayerPartsLine::tr("codebook"), bytes.codebooks},
            {LayerPartsLine::tr("header"), bytes.tables}};
}

} // namespace

LayerPartsLine::LayerPartsLine(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Bytes of the layer"));
}

void LayerPartsLine::set(const FileParts& bytes) {
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

void LayerPartsLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) m_plain.reset(), m_strong.reset(), updateGeometry();
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Bytes of the layer"));
        set(std::exchange(m_bytes, {}));
    }
    QWidget::changeEvent(event);
}

void LayerPartsLine::paintEvent(QPaintEvent*) {
    const auto& theme = Theme::of(palette());
    const Format format;
    if (!m_plain) {
        auto strong = squeeze::font(TextRole::Small);
        m_plain.emplace(strong);
        strong.setWeight(QFont::DemiBold);
        m_strong.emplace(strong);
    }
    QPainter painter(this);
    double x = 0;
    const auto put = [&](const QString& text, const FigureFont& which, const QColor& colour, double gap) {
        painter.setPen(colour);
        which.draw(painter, QRectF(x, 0, width() - x, height()), Qt::AlignLeft, text);
        x += which.width(text) + gap;
    };
    double natural = m_strong->width(format.bytes(m_bytes.total()));
    for (const auto& part : parts(m_bytes))
        natural += m_plain->width(part.word) + m_plain->width(format.count(part.bytes)) +
                   m_plain->width(QStringLiteral("+")) + 4;
    const double gap = std::clamp((width() - natural) / 10, 2.0, 7.0);
    put(format.bytes(m_bytes.total()), *m_strong, theme.text, gap);
    bool first = true;
    for (const auto& part : parts(m_bytes)) {
        put(first ? QStringLiteral("=") : QStringLiteral("+"), *m_plain, theme.text3, gap);
        put(part.word, *m_plain, theme.text2, 4);
        put(format.count(part.bytes), *m_plain, theme.text, gap);
        first = false;
    }
}

} // namespace squeeze

#include "moc_layer_parts_line.cpp"
