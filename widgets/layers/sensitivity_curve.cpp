// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/layers/sensitivity_curve.h"

#include "widgets/basics/table_button.h"
#include "widgets/layers/pixel_grid.h"
#include "widgets/theme/figures.h"
#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

#include <QKeyEvent>
#include <QPainterPath>
#include <QPushButton>
#include <QStandardItemModel>

#include <algorithm>

namespace squeeze {

namespace {

QPointF place(double sparsity, double harm, const QRectF& where) {
    return {where.left() + sparsity * where.width(), where.bottom() - harm * where.height()};
}

QPolygonF line(const HarmCurve& curve, const QRectF& where) {
    QPolygonF points{place(0, 0, where)};
    for (const auto& [sparsity, harm] : curve) points << place(sparsity, std::clamp(harm, 0.0, 1.0), where);
    return points << place(1, 1, where);
}

void paintFilled(QPainter& painter, const HarmCurve& curve, int shade, const Theme& theme, const QRectF& where) {
    const auto points = line(curve, where);
    auto area = points;
    area << where.bottomRight();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.sensitivity[std::size_t(shade)]);
    painter.drawPolygon(area);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.sensitivity[theme.dark ? 4 : 5], 1.3));
    painter.drawPolyline(points);
}

} // namespace

double harmAt(const HarmCurve& curve, double sparsity) {
    std::pair<double, double> low{0, 0};
    for (const auto& point : curve) {
        if (point.first >= sparsity)
            return point.first > low.first
                       ? low.second + (point.second - low.second) * (sparsity - low.first) / (point.first - low.first)
                       : point.second;
        low = point;
    }
    return low.first < 1 ? low.second + (1 - low.second) * (sparsity - low.first) / (1 - low.first) : low.second;
}

int sensitivityShade(double harm) { return std::clamp(1 + int(harm * 6), 1, 5); }

QPixmap curvePicture(const HarmCurve& curve, int shade, const Theme& theme, QSizeF size, double ratio) {
    QPixmap picture((size * ratio).toSize());
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintFilled(painter, curve, shade, theme, QRectF(QPointF(0, 0), size).adjusted(1, 1, -1, -1));
    return picture;
}

QPointF curvePoint(const HarmCurve& curve, double sparsity, const QRectF& where) {
    return place(sparsity, std::clamp(harmAt(curve, sparsity), 0.0, 1.0), where.adjusted(1, 1, -1, -1));
}

namespace {

QStandardItemModel* table(const HarmCurve& curve, QObject* parent) {
    auto* model = new QStandardItemModel(int(curve.size()), 2, parent);
    model->setHorizontalHeaderLabels({SensitivityPopup::tr("Sparsity"), SensitivityPopup::tr("Weight error")});
    for (int row = 0; row < model->rowCount(); ++row) {
        model->setData(model->index(row, 0), curve[std::size_t(row)].first);
        model->setData(model->index(row, 1), curve[std::size_t(row)].second);
    }
    return model;
}

} // namespace

SensitivityPopup::SensitivityPopup(const LayerRow& row, const HarmCurve& curve, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_row(row), m_curve(curve) {
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedSize(320, 220);
    setAccessibleName(tr("Weight error of %1").arg(row.name));
    auto* twin = tableButton(
        accessibleName(), [curve](QObject* owner) { return table(curve, owner); }, this);
    twin->setToolTip(twin->text());
    twin->setAccessibleName(twin->text());
    twin->setText({});
    const auto size = twin->sizeHint();
    twin->setGeometry(width() - size.width() - 8, 8, size.width(), size.height());
    connect(twin, &QPushButton::clicked, this, &QWidget::close);
    setAccessibleDescription(tr("At %1 zeros the relative squared weight error is %2")
                                 .arg(Format().percent(row.sparsity()), QLocale().toString(row.harm, 'f', 2)));
}

void SensitivityPopup::paintEvent(QPaintEvent*) {
    const auto& theme = Theme::of(palette());
    const Format format;
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    painter.setPen(hairlinePen(theme.line2));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.setFont(squeeze::font(TextRole::Strong));
    painter.setPen(theme.text);
    painter.drawText(QRectF(14, 10, width() - 56, 20), Qt::AlignLeft | Qt::AlignVCenter, accessibleName());
    painter.setFont(squeeze::font(TextRole::Caption));
    painter.setPen(theme.text2);
    painter.drawText(QRectF(14, 30, width() - 28, 16), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("relative squared weight error against the share of zeros"));
    const QRectF where(48, 58, width() - 68, height() - 92);
    for (int tick = 0; tick <= 4; ++tick) {
        const double share = tick / 4.0, y = where.bottom() - share * where.height();
        painter.setPen(hairlinePen(tick ? theme.grid : theme.control));
        painter.drawLine(QPointF(where.left(), y), QPointF(where.right(), y));
        painter.setPen(theme.text2);
        drawFigures(painter, QRectF(0, y - 8, where.left() - 6, 16), Qt::AlignRight | Qt::AlignVCenter,
                    QLocale().toString(share, 'f', 2));
        drawFigures(painter, QRectF(where.left() + share * where.width() - 30, where.bottom() + 4, 60, 16),
                    Qt::AlignHCenter | Qt::AlignTop, format.percent(share));
    }
    paintFilled(painter, m_curve, sensitivityShade(m_row.harm), theme, where);
    painter.setPen(QPen(theme.base, 1.5));
    painter.setBrush(theme.text);
    painter.drawEllipse(curvePoint(m_curve, m_row.sparsity(), where.adjusted(-1, -1, 1, 1)), 4.5, 4.5);
}

void SensitivityPopup::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_S || event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace squeeze

#include "moc_sensitivity_curve.cpp"
