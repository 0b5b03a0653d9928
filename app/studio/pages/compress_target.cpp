// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/compress_target.h"

#include "app/studio/pages/compress_size_field.h"
#include "widgets/basics/text_label.h"
#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>

namespace squeeze::studio {

CompressTarget::CompressTarget(QWidget* parent)
    : Panel({}, parent), m_field(new SizeField(this)), m_slider(new TargetSlider(this)), m_spread(new QComboBox(this)),
      m_caption(new TextLabel({}, int(TextRole::Small), TextLabel::Tone::Second, this)),
      m_sharing(new TextLabel({}, int(TextRole::Small), TextLabel::Tone::Second, this)), m_left(left()),
      m_right(right()) {
    m_texts.add([this] { setAccessibleName(tr("Size target")); });
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
    auto* word = new TextLabel({}, int(TextRole::Strong), TextLabel::Tone::Normal, area);
    m_texts.add([word] { word->setText(tr("Size target")); });
    column->addWidget(word);
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
    auto* word = new TextLabel({}, int(TextRole::Small), TextLabel::Tone::Second, area);
    word->setBuddy(m_spread);
    column->addWidget(word);
    column->addWidget(m_spread);
    static_cast<TextLabel*>(m_sharing)->setElided(true);
    column->addWidget(m_sharing);
    column->addStretch(1);
    for (const char* ranking : {"sensitivity", "global", "lamp", "layer"})
        m_spread->addItem(QString(), QVariant(QString(ranking)));
    m_texts.add([this, word] {
        word->setText(tr("Spread over layers by"));
        m_spread->setAccessibleName(tr("Spread over layers by"));
        const std::pair<QString, QString> words[] = {
            {tr("Sensitivity"), tr("Each layer gives up what costs it the same weight error")},
            {tr("Size of the weights"), tr("One ranking of |w| in standard deviations of its layer")},
            {tr("LAMP score"), tr("One ranking of w² over the squares not smaller in its layer")},
            {tr("The same share each"), tr("Every layer keeps the same share of its weights")}};
        for (int i = 0; i < m_spread->count(); ++i) {
            m_spread->setItemText(i, words[i].first);
            m_spread->setItemData(i, words[i].second, Qt::ToolTipRole);
        }
    });
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

void CompressTarget::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_texts.again();
        caption(m_field->bytes());
        setSharing(m_open, m_locked);
    }
    if (event->type() == QEvent::FontChange) setCompact(m_compact);
    Panel::changeEvent(event);
}

void CompressTarget::setSharing(int open, int locked) {
    m_open = open;
    m_locked = locked;
    const QString shared = tr("%n layer(s) share it", nullptr, open);
    m_sharing->setText(locked ? tr("%1, %2").arg(shared, tr("%n are locked", nullptr, locked)) : shared);
}

void CompressTarget::setCompact(bool compact) {
    m_compact = compact;
    const int least = squeeze::font(TextRole::Body).pixelSize() > 16 ? 240 : 168;
    m_left->setFixedWidth(least);
    m_right->setFixedWidth(compact ? std::max(195, least) : std::max(196, least));
    // Of a fixed size: a figure that changes with every move lays nothing out again.
    m_caption->setFixedSize(least, m_caption->fontMetrics().height() + 2);
    m_sharing->setFixedSize(m_right->maximumWidth(), m_sharing->fontMetrics().height() + 2);
}

} // namespace squeeze::studio

#include "moc_compress_target.cpp"
