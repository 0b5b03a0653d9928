// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/data/data_augmentation.h"

#include "app/studio/data/augmentation.h"
#include "app/studio/data/data_source.h"
#include "app/studio/document/document.h"
#include "widgets/basics/hairline.h"
#include "widgets/basics/text_label.h"
#include "widgets/basics/toggle.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QSpinBox>

#include <cmath>

namespace squeeze::studio {

namespace {

constexpr int kGap = 6, kColumns = 3;

} // namespace

SeenPictures::SeenPictures(QWidget* parent) : QWidget(parent) {
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("One photo as training sees it, six times"));
}

int SeenPictures::heightForWidth(int width) const {
    const int cell = (width - (kColumns - 1) * kGap) / kColumns;
    return 2 * (cell * 3 / 4) + kGap;
}

void SeenPictures::setPictures(const QList<QImage>& pictures) {
    m_pictures = pictures;
    update();
}

void SeenPictures::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const double w = (width() - (kColumns - 1.0) * kGap) / kColumns, h = (height() - kGap) / 2.0;
    for (int i = 0; i < count; ++i) {
        const QRectF cell(i % kColumns * (w + kGap), i / kColumns * (h + kGap), w, h);
        QPainterPath rounded;
        rounded.addRoundedRect(cell, 4, 4);
        painter.fillPath(rounded, Theme::of(palette()).grid);
        if (i >= m_pictures.size()) continue;
        painter.setClipPath(rounded);
        const auto& picture = m_pictures[i];
        const double tall = picture.width() * h / w; // the whole width, as much height as fits
        painter.drawImage(cell, picture, QRectF(0, (picture.height() - tall) / 2, picture.width(), tall));
        painter.setClipping(false);
    }
}

AugmentationPanel::AugmentationPanel(DataSource& source, Document& document, QWidget* parent)
    : Panel(tr("Augmentation"), parent), m_data(source), m_document(document), m_seen(new SeenPictures),
      m_shuffle(new QPushButton), m_size(new QComboBox), m_sizeName(new TextLabel({}, int(TextRole::Body))),
      m_none(new TextLabel({}, int(TextRole::Caption), TextLabel::Tone::Third)) {
    m_shuffle->setIcon(icon(QStringLiteral("shuffle")));
    makeFlat(m_shuffle);
    makeSmall(m_shuffle);
    connect(m_shuffle, &QPushButton::clicked, this, &AugmentationPanel::shuffle);
    head()->addWidget(m_shuffle);
    body()->setSpacing(8);
    body()->addWidget(m_seen);
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    const data::Augmentation usual;
    for (int which = 0; which < Knobs; ++which) {
        m_usual[which] = valueOf(usual, Which(which));
        addKnob(grid, Which(which));
    }
    body()->addLayout(grid);
    m_none->setWordWrap(true);
    body()->addWidget(m_none);
    body()->addWidget(hairline(Qt::Horizontal));
    auto* line = new QHBoxLayout;
    line->addWidget(m_sizeName, 1);
    line->addWidget(m_size);
    body()->addLayout(line);
    connect(m_size, &QComboBox::activated, this, [this](int row) {
        const int size = m_size->itemData(row).toInt();
        m_document.decide(tr("Input size set to %1 × %1").arg(size), [&](Decisions& d) { d.size = size; });
    });
    connect(&m_data, &DataSource::looked, this, [this](std::size_t sample, const QList<QImage>& pictures) {
        if (sample == m_sample) m_seen->setPictures(pictures);
    });
    refresh();
}

int AugmentationPanel::valueOf(const data::Augmentation& a, Which which) {
    switch (which) {
    case Mirror:
        return int(std::lround(100 * a.flip));
    case Shift:
        return a.crop;
    case Brightness:
        return int(std::lround(100 * a.brightness));
    case Contrast:
        return int(std::lround(100 * a.contrast));
    case Colour:
    case Knobs:
        break;
    }
    return int(std::lround(100 * a.saturation));
}

void AugmentationPanel::setValue(data::Augmentation& a, Which which, int value) {
    switch (which) {
    case Mirror:
        a.flip = value / 100.0;
        return;
    case Shift:
        a.crop = value;
        return;
    case Brightness:
        a.brightness = value / 100.0;
        return;
    case Contrast:
        a.contrast = value / 100.0;
        return;
    case Colour:
    case Knobs:
        a.saturation = value / 100.0;
    }
}

QString AugmentationPanel::name(Which which) {
    switch (which) {
    case Mirror:
        return tr("Mirror");
    case Shift:
        return tr("Shift");
    case Brightness:
        return tr("Brightness");
    case Contrast:
        return tr("Contrast");
    case Colour:
    case Knobs:
        break;
    }
    return tr("Colour");
}

void AugmentationPanel::addKnob(QGridLayout* grid, Which which) {
    auto& knob = m_knobs[which];
    knob.toggle = new Toggle({});
    knob.value = new QSpinBox;
    knob.value->setRange(0, which == Shift ? 64 : 100);
    knob.value->setSingleStep(which == Shift ? 1 : 5);
    knob.value->setAlignment(Qt::AlignRight);
    knob.value->setKeyboardTracking(false);
    makeSmall(knob.value);
    grid->addWidget(knob.toggle, int(which), 0);
    grid->addWidget(knob.value, int(which), 1);
    connect(knob.toggle, &QAbstractButton::toggled, this, [this, which](bool on) {
        if (!m_filling) change(which, on ? m_usual[which] : 0);
    });
    connect(knob.value, &QSpinBox::valueChanged, this, [this, which](int value) {
        if (!m_filling) change(which, value);
    });
}

void AugmentationPanel::change(Which which, int value) {
    const auto before = augmentationOf(m_document.decisions().recipe);
    if (!before) return;
    auto now = *before;
    setValue(now, which, value);
    if (value > 0) m_usual[which] = value;
    const auto amount = value == 0
                            ? tr("off")
                            : m_knobs[which].value->prefix() + QString::number(value) + m_knobs[which].value->suffix();
    m_document.decide(tr("Augmentation: %1 %2").arg(name(which), amount),
                      [&](Decisions& d) { d.recipe = withAugmentation(d.recipe, now); });
    refresh();
}

void AugmentationPanel::fillSizes() {
    const int size = m_document.decisions().size;
    QList<int> sizes{64, 96, 128, 160, 192, 224, 227};
    if (!sizes.contains(size)) sizes.append(size);
    std::sort(sizes.begin(), sizes.end());
    m_size->clear();
    for (const int each : sizes) m_size->addItem(QStringLiteral("%1 × %1").arg(each), each);
    m_size->setCurrentIndex(int(sizes.indexOf(size)));
}

void AugmentationPanel::refresh() {
    m_filling = true;
    setTitle(tr("Augmentation"));
    setCaption(m_compact ? QString() : tr("as training sees it"));
    m_shuffle->setText(tr("Shuffle"));
    m_shuffle->setToolTip(tr("Six other epochs"));
    m_sizeName->setText(tr("Input size"));
    m_size->setAccessibleName(tr("Input size"));
    m_size->setToolTip(tr("Height and width of the pictures that the network sees. More pixels cost more work."));
    const auto augmentation = augmentationOf(m_document.decisions().recipe);
    for (int which = 0; which < Knobs; ++which) {
        auto& [toggle, value] = m_knobs[which];
        const int amount = augmentation ? valueOf(*augmentation, Which(which)) : 0;
        toggle->setText(name(Which(which)));
        value->setPrefix(which >= Brightness ? QStringLiteral("± ") : which == Shift ? tr("up to ") : QString());
        value->setSuffix(which == Shift ? tr(" px") : QStringLiteral("\u202f%"));
        value->setAccessibleName(name(Which(which)));
        toggle->setChecked(amount > 0);
        value->setValue(amount);
        toggle->setEnabled(augmentation.has_value());
        value->setEnabled(augmentation && amount > 0);
        if (amount > 0) m_usual[which] = amount;
    }
    m_knobs[Mirror].toggle->setToolTip(tr("Share of the photos that are mirrored left to right"));
    m_knobs[Shift].toggle->setToolTip(tr("The picture is moved by up to so many pixels, borders reflected"));
    m_none->setText(tr("The recipe trains nothing, so nothing is augmented."));
    m_none->setVisible(!augmentation);
    fillSizes();
    m_filling = false;
    look();
}

void AugmentationPanel::setSample(std::size_t sample) {
    if (sample == m_sample && !m_seen->pictures().isEmpty()) return;
    m_sample = sample;
    look();
}

void AugmentationPanel::setCompact(bool compact) {
    m_compact = compact;
    setCaption(m_compact ? QString() : tr("as training sees it"));
}

void AugmentationPanel::shuffle() {
    m_epoch += SeenPictures::count;
    look();
}

void AugmentationPanel::showEvent(QShowEvent* event) {
    Panel::showEvent(event);
    refresh();
}

void AugmentationPanel::look() {
    if (!isVisible() || m_data.state() != DataSource::State::Ready) return;
    const data::Augmentation none{0, 0, 0, 0, 0};
    m_data.lookAt(m_sample, m_document.decisions().size, augmentationOf(m_document.decisions().recipe).value_or(none),
                  m_epoch, SeenPictures::count);
}

} // namespace squeeze::studio

#include "moc_data_augmentation.cpp"
