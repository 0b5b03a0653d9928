// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/evaluate/evaluate_words.h"

#include "widgets/theme/format.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPainter>
#include <QPushButton>
#include <QStandardItemModel>

#include <cmath>

namespace squeeze::studio {

namespace {

/// One context for all the sentences of this page.
struct Evaluate {
    Q_DECLARE_TR_FUNCTIONS(squeeze::studio::Evaluate)
};

QString whole_percent(double share) {
    return QLocale().toString(int(std::lround(share * 100))) + QStringLiteral("\u202F%");
}

QString overlap_words(const PhotoAnswer& answer) {
    return answer.overlap < 0 ? QString()
                              : Evaluate::tr("Their attention overlaps by %1.").arg(whole_percent(answer.overlap));
}

QStandardItem* figure(const QString& text, double value) {
    auto* item = new QStandardItem(text);
    item->setData(value, Qt::UserRole);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

SignIcon::SignIcon(QWidget* parent) : QWidget(parent) { setFixedSize(16, 16); }

void SignIcon::set(const QString& icon, Tone tone) {
    m_icon = icon;
    m_tone = tone;
    update();
}

void SignIcon::paintEvent(QPaintEvent*) {
    if (m_icon.isEmpty()) return;
    const auto& theme = Theme::of(palette());
    QPainter painter(this);
    paintIcon(painter, rect(), m_icon,
              m_tone == Tone::Ok        ? theme.ok
              : m_tone == Tone::Warning ? theme.warning
                                        : theme.text2);
}

VerdictWords verdict_of(const PhotoAnswer& answer, double threshold) {
    if (answer.original.top.empty()) return {};
    const auto& before = answer.original.top.front();
    if (answer.compressed.top.empty())
        return {QStringLiteral("info"), Evaluate::tr("The original says %1.").arg(class_of(answer, before.first)),
                Evaluate::tr("There is no compressed model to compare it with yet."), SignIcon::Tone::Second};
    const auto& after = answer.compressed.top.front();
    VerdictWords words;
    if (before.first != after.first)
        words = {QStringLiteral("warning"), Evaluate::tr("The two models disagree."), overlap_words(answer),
                 SignIcon::Tone::Warning};
    else
        words = {QStringLiteral("check"), Evaluate::tr("Both models say %1.").arg(class_of(answer, after.first)),
                 overlap_words(answer), SignIcon::Tone::Ok};
    if (threshold > 0 && double(after.second) < threshold)
        words.more += (words.more.isEmpty() ? QString() : QStringLiteral(" ")) +
                      Evaluate::tr("Compressed is not sure (below %1).").arg(whole_percent(threshold));
    return words;
}

QString class_of(const PhotoAnswer& answer, int output) {
    const auto* names = answer.classes.get();
    if (names && output >= 0 && std::size_t(output) < names->size())
        return QString::fromStdString((*names)[std::size_t(output)]);
    return Evaluate::tr("class %1").arg(output);
}

QStandardItemModel* answer_table(const PhotoAnswer& answer, QObject* owner) {
    auto* model = new QStandardItemModel(owner);
    model->setHorizontalHeaderLabels({Evaluate::tr("Model"), Evaluate::tr("Class"), Evaluate::tr("Probability")});
    const auto add = [&](const QString& who, const Answer& one) {
        for (const auto& [output, share] : one.top)
            model->appendRow({new QStandardItem(who), new QStandardItem(class_of(answer, output)),
                              figure(Format().percent(double(share)), double(share))});
    };
    add(Evaluate::tr("Original"), answer.original);
    add(Evaluate::tr("Compressed"), answer.compressed);
    return model;
}

QStandardItemModel* verdict_table(const std::vector<Verdict>& verdicts, QObject* owner) {
    auto* model = new QStandardItemModel(owner);
    model->setHorizontalHeaderLabels({Evaluate::tr("Photo"), Evaluate::tr("Truth"), Evaluate::tr("Original says"),
                                      Evaluate::tr("Probability"), Evaluate::tr("Compressed says"),
                                      Evaluate::tr("Probability")});
    for (const auto& one : verdicts)
        model->appendRow({new QStandardItem(one.name), new QStandardItem(one.truth), new QStandardItem(one.before),
                          figure(Format().percent(one.beforeShare), one.beforeShare), new QStandardItem(one.after),
                          figure(one.after.isEmpty() ? QString() : Format().percent(one.afterShare), one.afterShare)});
    return model;
}

QString change_words(const Change& change) {
    if (change.n == 0) return {};
    const Format format;
    const QString half = QLocale().toString(change.half * 100, 'f', 1);
    QString points = format.points(change.difference); // "−0.6 points"
    const auto gap = points.lastIndexOf(u' ');
    if (gap > 0) points = points.left(gap) + QStringLiteral(" ± ") + half + points.mid(gap);
    return Evaluate::tr("Same photos, both models: %1 lost, %2 won back. Change %3.")
        .arg(format.count(change.lost), format.count(change.won), points);
}

QString hurt_words(const std::vector<PerClass>& rows) {
    QStringList parts;
    const auto worst = hurt_most(rows, 2);
    for (const int row : worst) {
        const auto& one = rows[std::size_t(row)];
        const double lost = one.original.value - one.compressed.value;
        const QString bare = QStringLiteral("\u2212") + QLocale().toString(lost * 100, 'f', 1);
        parts << Evaluate::tr("%1 %2", "class, points lost")
                     .arg(one.name, row == worst.back() ? Format().points(-lost) : bare);
    }
    return parts.isEmpty() ? QString() : Evaluate::tr("Hurt most: %1.").arg(parts.join(QStringLiteral(", ")));
}

QString balanced_words(const Comparison& comparison) {
    const Format format;
    const QString before = format.percent(comparison.original.balanced);
    if (!has_compressed(comparison)) return Evaluate::tr("Balanced %1.").arg(before);
    return Evaluate::tr("Balanced %1, was %2.").arg(format.percent(comparison.compressed.balanced), before);
}

QString sure_words(const Sure& now, double threshold) {
    const Format format;
    if (threshold <= 0) return Evaluate::tr("all answered, %1 of them right").arg(format.percent(now.right));
    if (now.answered == 0) return Evaluate::tr("no photo gets an answer");
    return Evaluate::tr("%1 answered, %2 of them right").arg(format.percent(now.coverage), format.percent(now.right));
}

QPushButton* icon_only(QPushButton* button) {
    button->setAccessibleName(button->text());
    button->setToolTip(button->text());
    button->setText({});
    button->setFixedWidth(28);
    return button;
}

QWidget* in_the_middle(QWidget* inside) {
    auto* room = new QWidget;
    auto* column = new QVBoxLayout(room);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch(1);
    column->addWidget(inside);
    column->addStretch(1);
    return room;
}

bool are_photos(const QStringList& paths) {
    for (const auto& path : paths) {
        if (QFileInfo(path).isDir()) continue;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) return false;
        const QByteArray head = file.read(64);
        if (!image::is_image({reinterpret_cast<const std::uint8_t*>(head.constData()), std::size_t(head.size())}))
            return false;
    }
    return !paths.isEmpty();
}

} // namespace squeeze::studio
