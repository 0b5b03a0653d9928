// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/runs/runs_twin.h"

#include "widgets/basics/table_button.h"

#include <QPushButton>

namespace squeeze::studio {

QPushButton* tableTwin(const QString& title, std::function<QStandardItemModel*(QObject*)> make, QWidget* parent) {
    auto* button = tableButton(title, std::move(make), parent);
    if (button->accessibleName().isEmpty()) button->setAccessibleName(button->text());
    if (button->toolTip().isEmpty()) button->setToolTip(button->text());
    button->setText({});
    return button;
}

} // namespace squeeze::studio
