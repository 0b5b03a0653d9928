// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/compress/compress_target.h"

#include "app/studio/pages/compress/compress_floor_field.h"
#include "app/studio/pages/compress/compress_size_field.h"
#include "widgets/basics/text_label.h"
#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

#include <utility>

namespace squeeze::studio {

CompressTarget::CompressTarget(QWidget* parent)
    : Panel({}, parent), m_field(new SizeField(this)), m_floor(new FloorField(this)), m_slider(new TargetSlider(this)),
      m_spread(new QComboBox(this)), m_caption(new TextLabel({}, int(TextRole::Small), TextLabel::Tone::Second, this)),
      m_expected(new TextLabel({}, int(TextRole::Small), TextLabel::Tone::Second, this)),
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
        m_caption->setTone(wrong ? TextLabel::Tone::Error : TextLabel::Tone::Second);
        wrong ? m_caption->setText(tr("Type a number, such as 61440 or 60 KiB.")) : caption(m_field->bytes());
    });
    connect(m_floor, &FloorField::typed, this, &CompressTarget::floorChosen);
    connect(m_floor, &FloorField::wrong, this, [this](bool wrong) {
        m_expected->setTone(wrong ? TextLabel::Tone::Error : TextLabel::Tone::Second);
        wrong ? m_expected->setText(tr("1 to 100")) : showExpected();
    });
    connect(m_spread, &QComboBox::activated, this,
            [this](int index) { Q_EMIT spreadChosen(m_spread->itemData(index).toString()); });
}

QWidget* CompressTarget::left() {
    auto* area = new QWidget(this);
    auto* grid = new QGridLayout(area);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    auto* size = new TextLabel({}, int(TextRole::Strong), TextLabel::Tone::Normal, area);
    auto* floor = new TextLabel({}, int(TextRole::Strong), TextLabel::Tone::Normal, area);
    floor->setBuddy(m_floor);
    m_texts.add([size, floor] {
        size->setText(tr("Size target"));
        floor->setText(tr("Accuracy floor"));
    });
    QWidget* const cells[3][2] = {{size, floor}, {m_field, m_floor}, {m_caption, m_expected}};
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 2; ++column) grid->addWidget(cells[row][column], row + 1, column);
    for (auto* label : {floor, m_caption, m_expected}) label->setElided(true);
    grid->setRowStretch(0, 1);
    grid->setRowStretch(4, 1);
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
    word->setElided(true);
    m_head = new QHBoxLayout;
    m_head->addWidget(word, 1);
    column->addLayout(m_head);
    column->addWidget(m_spread);
    m_sharing->setElided(true);
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

void CompressTarget::addTwin(QPushButton* twin) { m_head->addWidget(twin); }

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

void CompressTarget::setFloor(double floor, const Figure& expected) {
    m_expectedTop1 = expected;
    m_floor->setFloor(floor);
}

void CompressTarget::setBest(double top1) {
    if (std::exchange(m_best, top1) != top1) m_floor->setFloor(m_floor->floor());
}

/// Where the floor lies to what is expected of the file as it is aimed at.
void CompressTarget::showExpected() {
    const bool any = m_floor->floor() > 0 && m_expectedTop1.known != Known::None;
    const bool below = any && m_expectedTop1.value < m_floor->floor();
    const bool never = m_floor->floor() > 0 && m_best > 0 && m_best < m_floor->floor();
    if (never) {
        m_expected->setTone(TextLabel::Tone::Warning);
        m_expected->setText(tr("out of reach"));
        m_expected->setToolTip(tr("No size is expected to reach this floor: the best is %1. Lower the floor or train "
                                  "the network longer.")
                                   .arg(Format().percent(m_best)));
        return;
    }
    m_expected->setToolTip({});
    m_expected->setTone(below ? TextLabel::Tone::Warning : TextLabel::Tone::Second);
    m_expected->setText(!any ? QString() : below ? tr("expected below") : tr("expected above"));
}

void CompressTarget::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_texts.again();
        caption(m_field->bytes());
        showExpected();
        setSharing(m_open, m_locked);
        QMetaObject::invokeMethod(
            this, [this] { setCompact(m_compact); }, Qt::QueuedConnection); // with the field's new words
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
    const bool large = squeeze::font(TextRole::Body).pixelSize() > 16;
    const int least = std::max(large ? 240 : 168, m_field->sizeHint().width()), floor = large ? 150 : 104;
    m_left->setFixedWidth(least + 8 + floor);
    m_floor->setFixedWidth(floor);
    m_right->setFixedWidth(large ? 240 : 196);
    // Of a fixed size: a figure that changes with every move lays nothing out again.
    m_caption->setFixedSize(least, m_caption->fontMetrics().height() + 2);
    m_expected->setFixedSize(floor, m_expected->fontMetrics().height() + 2);
    m_sharing->setFixedSize(m_right->maximumWidth(), m_sharing->fontMetrics().height() + 2);
}

} // namespace squeeze::studio

#include "moc_compress_target.cpp"
