// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/export/report_pages.h"

#include "app/studio/export/report_paint.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>

#include <algorithm>

namespace squeeze::studio {

namespace {

/// Named as its context, which lupdate takes where a function returns what is of std.
struct Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};
using Input = std::shared_ptr<const pipeline::ReportInput>;
using Draw = std::function<void(QPainter&)>;

double masthead(QPainter& painter, const pipeline::ReportInput& input) {
    const auto& theme = Theme::light();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.fill);
    painter.drawRoundedRect(QRectF(paper::left, paper::top, 24, 24), 5.5, 5.5);
    painter.setBrush(Qt::white);
    const double x = paper::left, y = paper::top;
    painter.drawPolygon(QPolygonF{{x + 4, y + 5.5}, {x + 10.6, y + 12}, {x + 4, y + 18.5}});
    painter.drawPolygon(QPolygonF{{x + 20, y + 5.5}, {x + 13.4, y + 12}, {x + 20, y + 18.5}});
    painter.setBrush(QColor(0xF5, 0xA0, 0x4C));
    painter.drawEllipse(QPointF(x + 12, y + 12), 2, 2);
    paper::words(painter, {x + 34, y - 2, paper::right - x - 34, 28}, Qt::AlignLeft | Qt::AlignVCenter,
                 paper::face(18, 600), theme.text, QString::fromStdString(input.title));
    return 44;
}

/// A table over as many pages as it needs, from row `first` on. `draw` gets a row and gives the first that did not fit.
void table(std::vector<Draw>& pages, std::size_t first, std::size_t count,
           const std::function<std::size_t(QPainter&, std::size_t)>& draw) {
    QImage nowhere(8, 8, QImage::Format_ARGB32_Premultiplied);
    while (first < count) {
        pages.push_back([draw, first](QPainter& painter) { draw(painter, first); });
        QPainter measuring(&nowhere);
        const auto next = draw(measuring, first);
        if (next <= first) return;
        first = next;
    }
}

/// What a page's own table leaves over for the next ones.
std::size_t left_over(const std::function<std::size_t(QPainter&)>& draw) {
    QImage nowhere(8, 8, QImage::Format_ARGB32_Premultiplied);
    QPainter measuring(&nowhere);
    return draw(measuring);
}

/// Both matrices, and below them the classes where there is room; the first class that did not fit.
std::size_t confusion_page(QPainter& painter, const pipeline::ReportInput& input) {
    const double width = (paper::right - paper::left - 24) / 2;
    constexpr std::size_t side_by_side = 12;
    double y = paper::top;
    y += paper::heading(painter, y, Report::tr("Confusion"), Report::tr("rows: the truth, columns: the answer"));
    if (input.classes.size() > side_by_side) {
        constexpr double side = 340;
        y += paper::confusion(painter, paper::left, y, side, input, false) - 20;
        paper::confusion(painter, paper::left, y, side, input, true);
        return 0;
    }
    const double before = paper::confusion(painter, paper::left, y, width, input, false);
    const double after = paper::confusion(painter, paper::left + width + 24, y, width, input, true);
    if (input.test_after.n == 0) return input.classes.size();
    return paper::classes(painter, y + std::max(before, after) + 14, input, 0);
}

/// The first page; the first measured step that did not fit.
std::size_t result_page(QPainter& painter, const pipeline::ReportInput& input, const codec::Cost& cost, bool steps) {
    double y = paper::top + masthead(painter, input);
    y += paper::result(painter, y, input, cost) + 10;
    y += paper::curve(painter, y, input) + 10;
    return steps && !input.measurements.empty() ? paper::steps(painter, y, input, 0) : 0;
}

} // namespace

ReportPages::ReportPages(std::shared_ptr<const pipeline::ReportInput> input, const ReportChoice& choice)
    : m_input(std::move(input)) {
    const Input data = m_input;
    if (!data->after.graph) return;
    const auto cost = std::make_shared<const codec::Cost>(codec::cost(data->after, data->encoding));
    std::size_t shown = 0;
    if (choice.result) {
        const auto draw = [data, cost, steps = choice.method](QPainter& painter) {
            return result_page(painter, *data, *cost, steps);
        };
        m_pages.push_back(draw);
        shown = left_over(draw);
    }
    if (choice.method) {
        table(m_pages, shown, data->measurements.size(),
              [data](QPainter& painter, std::size_t first) { return paper::steps(painter, paper::top, *data, first); });
        m_pages.push_back([data](QPainter& painter) { paper::method(painter, paper::top, *data); });
    }
    if (choice.layers)
        table(m_pages, 0, data->after.layers.size(), [data, cost](QPainter& painter, std::size_t first) {
            return paper::layers(painter, paper::top, *data, *cost, first);
        });
    if (choice.confusion) {
        const auto draw = [data](QPainter& painter) { return confusion_page(painter, *data); };
        m_pages.push_back(draw);
        if (data->test_after.n)
            table(m_pages, left_over(draw), data->classes.size(), [data](QPainter& painter, std::size_t first) {
                return paper::classes(painter, paper::top, *data, first);
            });
    }
}

void ReportPages::paint(int page, QPainter& painter) const {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_pages.at(std::size_t(page))(painter);
    const auto& theme = Theme::light();
    paper::hairline(painter, paper::left, paper::right, 806);
    paper::words(painter, {paper::left, 810, 300, 14}, Qt::AlignLeft | Qt::AlignVCenter, paper::face(7.5), theme.text3,
                 Report::tr("%1 · Squeeze Studio").arg(QString::fromStdString(m_input->title)));
    paper::words(painter, {paper::right - 100, 810, 100, 14}, Qt::AlignRight | Qt::AlignVCenter, paper::face(7.5),
                 theme.text3, Report::tr("%1 of %2").arg(page + 1).arg(count()));
    painter.restore();
}

Bytes ReportPages::pdf(const QString& title) const {
    QByteArray file;
    {
        QBuffer buffer(&file);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Squeeze Studio"));
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
        writer.setResolution(1200);
        QPainter painter(&writer);
        const double unit = 1200.0 / 72;
        for (int page = 0; page < count(); ++page) {
            if (page > 0) writer.newPage();
            painter.save();
            painter.scale(unit, unit);
            paint(page, painter);
            painter.restore();
        }
    }
    return Bytes(file.begin(), file.end());
}

QImage ReportPages::picture(int page, int width, double ratio) const {
    const double scale = width / size.width();
    QImage image(int(width * ratio), int(size.height() * scale * ratio), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(page, painter);
    return image;
}

} // namespace squeeze::studio
