// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/compress/compress_size_field.h"

#include "app/studio/preview/target_table.h"
#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

#include <cmath>

namespace squeeze::studio {

namespace {

constexpr int unit_left = 10, unit_right = 22; ///< beside the unit's words; at the right is the arrow

/// The unit's arrow alone; the field paints the frame around both.
class UnitBox final : public QComboBox {
public:
    using QComboBox::QComboBox;

    QSize sizeHint() const override {
        const QFontMetrics metrics(squeeze::font(TextRole::Body));
        int widest = 0;
        for (int i = 0; i < count(); ++i) widest = std::max(widest, metrics.horizontalAdvance(itemText(i)));
        return {unit_left + widest + unit_right, QComboBox::sizeHint().height()};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override {
        const auto& theme = Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(squeeze::font(TextRole::Body));
        painter.setPen(theme.text2);
        painter.drawText(rect().adjusted(unit_left, 0, -unit_right, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         currentText());
        painter.setPen(QPen(theme.text2, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF tip(width() - 14, height() / 2.0 + 2);
        painter.drawPolyline(QPolygonF{tip - QPointF(4, 4), tip, tip + QPointF(4, -4)});
        if (!hasFocus()) return;
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 4, 4);
    }
};

} // namespace

SizeField::SizeField(QWidget* parent) : QFrame(parent), m_field(new QLineEdit(this)), m_unit(new UnitBox(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 1, 1, 1);
    row->setSpacing(4);
    auto* sign = new QLabel(QStringLiteral("≤"), this);
    sign->setFont(squeeze::font(TextRole::Body));
    row->addWidget(sign);
    row->addWidget(m_field, 1);
    row->addWidget(m_unit);
    m_field->setFrame(false);
    m_field->setFont(squeeze::font(TextRole::Strong));
    m_field->setMinimumWidth(QFontMetrics(m_field->font()).horizontalAdvance(QStringLiteral("2.901.208")) + 6);
    m_unit->addItems({{}, {}, {}, {}, {}});
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    retranslate();
    sign->setBuddy(m_field);
    connect(m_field, &QLineEdit::editingFinished, this, &SizeField::finish);
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this] { m_field->setText(shown()), setWrong(false); });
    m_field->installEventFilter(this);
}

void SizeField::retranslate() {
    m_field->setAccessibleName(tr("Size target"));
    m_field->setToolTip(
        tr("The file shall be no larger than this: 61440, 60 KiB, 0.3 MB or 10x. While training follows, "
           "%1 of it stays free, for training changes the size a little.")
            .arg(Format().percent(training_reserve)));
    m_unit->setAccessibleName(tr("Unit of the size target"));
    const QString words[] = {tr("bytes"), tr("KB"), tr("KiB"), tr("MB"), tr("× smaller")};
    for (int i = 0; i < m_unit->count(); ++i) m_unit->setItemText(i, words[i]);
}

void SizeField::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (!m_field->isModified()) m_field->setText(shown());
    }
    QFrame::changeEvent(event);
}

QSize SizeField::sizeHint() const {
    return {std::max(168, minimumSizeHint().width()), std::max(30, m_field->sizeHint().height() + 2)};
}

QString SizeField::shown() const {
    const double bytes = double(m_bytes);
    const auto figure = [](double value) {
        QString text = QLocale().toString(value, 'f', value < 10 ? 3 : value < 100 ? 2 : 1);
        return text;
    };
    switch (Unit(m_unit->currentIndex())) {
    case Unit::Kilobytes:
        return figure(bytes / 1000);
    case Unit::Kibibytes:
        return figure(bytes / 1024);
    case Unit::Megabytes:
        return figure(bytes / 1e6);
    case Unit::Times:
        return m_bytes ? figure(double(m_original) / bytes) : QString();
    default:
        return Format().count(m_bytes);
    }
}

void SizeField::setBytes(std::uint64_t bytes) {
    if (bytes == m_bytes) return;
    m_bytes = bytes;
    if (m_field->isModified() && m_field->hasFocus()) return;
    m_field->setText(shown());
    setWrong(false);
}

void SizeField::setWrong(bool is) {
    if (is == m_wrong) return;
    m_wrong = is;
    update();
    Q_EMIT wrong(is);
}

void SizeField::finish() {
    if (!m_field->isModified()) return;
    const Format format;
    QString text = m_field->text().trimmed();
    const bool plain = !text.isEmpty() && text.back().isDigit();
    static const char* const units[] = {"", " KB", " KiB", " MB", "x"};
    if (plain) text += QLatin1String(units[m_unit->currentIndex()]);
    const auto bytes = format.parseSize(text, m_original);
    setWrong(!bytes);
    if (!bytes) return;
    m_field->setModified(false);
    m_bytes = *bytes;
    m_field->setText(shown());
    Q_EMIT typed(*bytes);
}

bool SizeField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape &&
        m_field->isModified()) {
        m_field->setText(shown());
        setWrong(false);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void SizeField::paintEvent(QPaintEvent*) {
    const auto& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focus = m_field->hasFocus();
    painter.setPen(QPen(m_wrong ? theme.error : focus ? theme.accent : theme.control, focus || m_wrong ? 2 : 1));
    painter.setBrush(theme.base);
    const double inset = focus || m_wrong ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(m_unit->x() - 1, 1, 1, height() - 2), theme.line2);
}

} // namespace squeeze::studio

#include "moc_compress_size_field.cpp"
