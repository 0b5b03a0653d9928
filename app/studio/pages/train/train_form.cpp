// SPDX-License-Identifier: GPL-3.0-or-later
// One step's form, made from its Parameters: a check box, a field, or a choice each.
#include "app/studio/document/catalogue_words.h"
#include "app/studio/pages/train/train_steps.h"
#include "widgets/basics/basics.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <cmath>
#include <limits>

namespace squeeze::studio {

namespace {

constexpr int Columns = 3;

QString shown(const Value& value) { return QString::fromStdString(text(value)); }

/// The step's own value for all layers, or nothing.
std::optional<Value> given(const pipeline::Step& step, const std::string& name) {
    for (const auto& setting : step.values.settings())
        if (setting.layer.empty() && setting.name == name) return setting.value;
    return {};
}

QString helpOf(const Parameter& parameter) {
    QString help = catalogueWords(parameter.help);
    if (std::isfinite(parameter.low) && std::isfinite(parameter.high) && parameter.choices.empty() &&
        parameter.low < parameter.high)
        help += StepForm::tr("; %1 to %2").arg(parameter.low).arg(parameter.high);
    return StepForm::tr("%1 (default %2)").arg(help, shown(parameter.standard));
}

} // namespace

StepForm::StepForm(QWidget* parent) : QWidget(parent) { new QGridLayout(this); }

StepForm::~StepForm() {
    // A field that loses the focus while it is deleted has edited nothing.
    for (auto* child : findChildren<QWidget*>()) child->disconnect(this);
}

QWidget* StepForm::editor(const QString& parameter) const {
    return findChild<QWidget*>(QStringLiteral("edit:") + parameter);
}

QWidget* StepForm::makeEditor(const Parameter& parameter) {
    const QString name = QString::fromStdString(parameter.name);
    QWidget* made = nullptr;
    if (std::holds_alternative<bool>(parameter.standard)) {
        auto* box = new QCheckBox(this);
        connect(box, &QCheckBox::toggled, this, [this, name](bool on) {
            if (!m_filling) Q_EMIT changed(name, on ? QStringLiteral("true") : QStringLiteral("false"));
        });
        made = box;
    } else if (!parameter.choices.empty()) {
        auto* box = new QComboBox(this);
        for (const auto& choice : parameter.choices) box->addItem(QString::fromStdString(choice));
        connect(box, &QComboBox::textActivated, this,
                [this, name](const QString& choice) { Q_EMIT changed(name, choice); });
        made = box;
    } else if (std::holds_alternative<std::int64_t>(parameter.standard)) {
        auto* box = new QSpinBox(this);
        box->setRange(int(std::max(parameter.low, double(std::numeric_limits<int>::min()))),
                      int(std::min(parameter.high, double(std::numeric_limits<int>::max()))));
        box->setKeyboardTracking(false);
        connect(box, &QSpinBox::valueChanged, this, [this, name](int value) {
            if (!m_filling) Q_EMIT changed(name, QString::number(value));
        });
        made = box;
    } else {
        auto* field = new QLineEdit(this);
        connect(field, &QLineEdit::editingFinished, this, [this, name, field] {
            if (!m_filling && field->isModified()) Q_EMIT changed(name, field->text().trimmed());
        });
        made = field;
    }
    made->setObjectName(QStringLiteral("edit:") + name);
    made->setAccessibleName(name);
    made->setToolTip(helpOf(parameter));
    made->setAccessibleDescription(helpOf(parameter));
    made->setMinimumWidth(QFontMetrics(squeeze::font(TextRole::Small)).horizontalAdvance(QStringLiteral("0.0000000")) +
                          20);
    makeSmall(made);
    return made;
}

void StepForm::fill(QWidget* editor, const Parameter& parameter, const pipeline::Step& step) {
    const auto own = given(step, parameter.name);
    const Value& value = own ? *own : parameter.standard;
    if (auto* box = qobject_cast<QCheckBox*>(editor)) box->setChecked(std::get<bool>(value));
    if (auto* box = qobject_cast<QSpinBox*>(editor)) box->setValue(int(std::get<std::int64_t>(value)));
    if (auto* box = qobject_cast<QComboBox*>(editor)) box->setCurrentText(shown(value));
    if (auto* field = qobject_cast<QLineEdit*>(editor)) {
        // A default stands as a placeholder: an empty field is "as usual".
        field->setPlaceholderText(shown(parameter.standard));
        const QString text = own ? shown(*own) : QString();
        if (field->text() != text) field->setText(text);
        field->setModified(false);
    }
    QFont font = squeeze::font(TextRole::Small);
    font.setWeight(own ? QFont::DemiBold : QFont::Normal);
    if (auto* label = findChild<QLabel*>(QStringLiteral("name:") + QString::fromStdString(parameter.name)))
        label->setFont(font);
}

void StepForm::setStep(const pipeline::Step* step) {
    m_filling = true;
    auto* grid = static_cast<QGridLayout*>(layout());
    const std::string stage = step ? step->stage->name : "";
    if (stage != m_stage) {
        m_stage = stage;
        qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
        delete layout();
        grid = new QGridLayout(this);
        grid->setContentsMargins(0, 0, 4, 0);
        grid->setHorizontalSpacing(8);
        grid->setVerticalSpacing(4);
        int at = 0;
        if (step)
            for (const auto& parameter : step->stage->parameters) {
                auto* label = new QLabel(QString::fromStdString(parameter.name), this);
                label->setObjectName(QStringLiteral("name:") + label->text());
                label->setToolTip(helpOf(parameter));
                auto* made = makeEditor(parameter);
                label->setBuddy(made);
                grid->addWidget(label, at / Columns, at % Columns * 2, Qt::AlignRight | Qt::AlignVCenter);
                grid->addWidget(made, at / Columns, at % Columns * 2 + 1);
                ++at;
            }
        grid->setRowStretch(at / Columns + 1, 1);
    }
    if (step)
        for (const auto& parameter : step->stage->parameters)
            if (auto* made = editor(QString::fromStdString(parameter.name))) fill(made, parameter, *step);
    m_filling = false;
}

} // namespace squeeze::studio
