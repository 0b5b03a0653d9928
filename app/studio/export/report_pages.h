// SPDX-License-Identifier: GPL-3.0-or-later
// The report as pages: laid out once, drawn with QPainter into a PDF or, small, into the preview. A4, in points.
#pragma once

#include "app/studio/export/rows.h"
#include "backend/pipeline/report.h"
#include "widgets/theme/theme.h"

#include <QPainter>

#include <functional>
#include <memory>

namespace squeeze::studio {

class ReportPages {
public:
    ReportPages(std::shared_ptr<const pipeline::ReportInput> input, const ReportChoice& choice);

    int count() const { return int(m_pages.size()); }
    /// On a painter whose unit is one point; the page is 595 x 842.
    void paint(int page, QPainter& painter) const;
    static constexpr QSizeF size{595, 842};

    /// The whole document.
    Bytes pdf(const QString& title) const;
    /// One page as a picture so many pixels wide.
    QImage picture(int page, int width, double ratio) const;

private:
    using Draw = std::function<void(QPainter&)>;
    std::shared_ptr<const pipeline::ReportInput> m_input;
    std::vector<Draw> m_pages;
};

} // namespace squeeze::studio
