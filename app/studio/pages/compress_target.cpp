// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/compress_target.h"

#include "app/studio/pages/compress_size_field.h"
#include "widgets/basics/text_label.h"
#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace squeeze::studio {

CompressTarget::CompressTarget(QWidget* parent)
    : Panel({}, parent), m_field(new SizeField(this)), m_slider(new TargetSlider(this)), m_spread(new QComboBox(this)),
      m_caption(new TextLabel({}, int(TextRole::Small), TextLabel::Tone::Second, this)),
      m_sharing(new TextLabel({}, int(TextRole::Small), TextLabel::Tone::Second, this)), m_left(left()),
      m_right(right()) {
    setAccessibleName(tr("Size target"));
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_left);
    row->addWidget(m_slider, 1);
    row->addWidget(m_right);
    body()->setContentsMargins(14, 8, 14, 8);
    body()->addLayout(row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCompact(false);
    connect(m_slider, &TargetSlider::moved, this, [this](quint64 bytes, const QString& drag) {
        m_field->setBytes(bytes);
        caption(bytes);
        Q_EMIT moved(bytes, drag);
    });
    connect(m_slider, &TargetSlider::settled, this, &CompressTarget::settled);
    connect(m_field, &SizeField::typed, this,
            [this](quint64 bytes) { Q_EMIT settled(bytes, QStringLiteral("target-typed-%1").arg(++m_typed)); });
    connect(m_field, &SizeField::wrong, this, [this](bool wrong) {
        static_cast<TextLabel*>(m_caption)->setTone(wrong ? TextLabel::Tone::Error : TextLabel::Tone::Second);
        wrong ? m_caption->setText(tr("Type a number, such as 61440 or 60 KiB.")) : caption(m_field->bytes());
    });
    connect(m_spread, &QComboBox::activated, this,
            [this](int index) { Q_EMIT spreadChosen(m_spread->itemData(index).toString()); });
}

QWidget* CompressTarget::left() {
    auto* area = new QWidget(this);
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addStretch(1);
    column->addWidget(new TextLabel(tr("Size target"), int(TextRole::Strong), TextLabel::Tone::Normal, area));
    column->addWidget(m_field);
    static_cast<TextLabel*>(m_caption)->setElided(true);
    column->addWidget(m_caption);
    column->addStretch(1);
    return area;
}

QWidget* CompressTarget::right() {
    auto* area = new QWidget(this);
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addStretch(1);
    auto* word = new TextLabel(tr("Spread over layers by"), int(TextRole::Small), TextLabel::Tone::Second, area);
    word->setBuddy(m_spread);
    column->addWidget(word);
    column->addWidget(m_spread);
    static_cast<TextLabel*>(m_sharing)->setElided(true);
    column->addWidget(m_sharing);
    column->addStretch(1);
    m_spread->addItem(tr("Sensitivity"), QStringLiteral("sensitivity"));
    m_spread->addItem(tr("Size of the weights"), QStringLiteral("global"));
    m_spread->addItem(tr("LAMP score"), QStringLiteral("lamp"));
    m_spread->addItem(tr("The same share each"), QStringLiteral("layer"));
    m_spread->setItemData(0, tr("Each layer gives up what costs it the same weight error"), Qt::ToolTipRole);
    m_spread->setItemData(1, tr("One ranking of |w| in standard deviations of its layer"), Qt::ToolTipRole);
    m_spread->setItemData(2, tr("One ranking of w² over the squares not smaller in its layer"), Qt::ToolTipRole);
    m_spread->setItemData(3, tr("Every layer keeps the same share of its weights"), Qt::ToolTipRole);
    m_spread->setAccessibleName(tr("Spread over layers by"));
    return area;
}

void CompressTarget::setSizes(std::uint64_t original, std::uint64_t target) {
    m_original = original;
    m_field->setOriginal(original);
    m_slider->setOriginal(original);
    if (m_slider->dragging()) return;
    m_slider->setBytes(target);
    m_field->setBytes(target);
    caption(target);
}

void CompressTarget::caption(std::uint64_t bytes) {
    if (!bytes) return m_caption->setText({});
    const QString kib = QLocale().toString(double(bytes) / 1024, 'f', bytes % 1024 ? 1 : 0);
    m_caption->setText(tr("%1 KiB, %2 smaller").arg(kib, Format().ratio(double(m_original) / double(bytes))));
}

void CompressTarget::setSpread(const std::string& ranking) {
    const int index = m_spread->findData(QString::fromStdString(ranking));
    if (index >= 0) m_spread->setCurrentIndex(index);
}

void CompressTarget::setSharing(int open, int locked) {
    const QString shared = tr("%n layer(s) share it", nullptr, open);
    m_sharing->setText(locked ? tr("%1, %2").arg(shared, tr("%n are locked", nullptr, locked)) : shared);
}

void CompressTarget::setCompact(bool compact) {
    const int least = squeeze::font(TextRole::Body).pixelSize() > 16 ? 240 : 168;
    m_left->setFixedWidth(least);
    m_right->setFixedWidth(compact ? std::max(195, least) : std::max(196, least));
}

} // namespace squeeze::studio

#include "moc_compress_target.cpp"
