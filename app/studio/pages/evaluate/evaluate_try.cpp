// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/evaluate/evaluate_try.h"

#include "app/studio/ask/answering.h"
#include "app/studio/pages/evaluate/evaluate_camera.h"
#include "app/studio/pages/evaluate/evaluate_column.h"
#include "app/studio/pages/evaluate/evaluate_figures.h"
#include "app/studio/pages/evaluate/evaluate_words.h"
#include "widgets/basics/basics.h"
#include "widgets/theme/format.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>

#include <utility>

namespace squeeze::studio {

bool TryPanel::cameraLikely() { return Camera::likely(); }

TryPanel::TryPanel(Classifier& classifier, QWidget* parent)
    : Panel(QStringLiteral(" "), parent), m_classifier(classifier), m_open(new QPushButton), m_webcam(new QPushButton),
      m_stack(new QStackedWidget), m_empty(new EmptyState(QStringLiteral("evaluate"), {}, {}, QStringLiteral(" "))),
      m_first(new DropZone({})), m_another(new DropZone({})), m_photo(new AnswerColumn({})),
      m_original(new AnswerColumn(AnswerBars::Of::Original)),
      m_compressed(new AnswerColumn(AnswerBars::Of::Compressed)), m_banner(new Banner),
      m_line(hairline(Qt::Horizontal)), m_foot(new QWidget), m_sign(new SignIcon),
      m_says(new TextLabel({}, int(TextRole::Strong))),
      m_more(new TextLabel({}, int(TextRole::Body), TextLabel::Tone::Second)), m_legend(new AttentionLegend),
      m_camera(new Camera(this)) {
    build();
    retranslate();
    connect(&m_classifier, &Classifier::answered, this, [this](const PhotoAnswer& answer) {
        showAnswer(answer);
        Q_EMIT answered(answer);
        m_camera->want();
    });
    connect(&m_classifier, &Classifier::forgotten, this, [this] {
        m_camera->stop();
        m_banner->hide();
        m_any = false;
        retranslate();
    });
    connect(m_open, &QPushButton::clicked, this, &TryPanel::browse);
    connect(m_first, &DropZone::clicked, this, &TryPanel::browse);
    connect(m_another, &DropZone::clicked, this, &TryPanel::browse);
    connect(m_empty, &EmptyState::clicked, this, &TryPanel::waitingClicked);
    connect(m_webcam, &QPushButton::clicked, this, &TryPanel::toggleCamera);
    connect(m_camera, &Camera::frame, this, [this](const QImage& frame) { m_classifier.ask(frame, tr("Webcam")); });
    connect(m_camera, &Camera::failed, this, [this](const QString& problem) {
        m_banner->say(Banner::Kind::Error, QStringLiteral("error"), problem);
        m_camera->stop();
        retranslate();
    });
    refresh();
}

TryPanel::~TryPanel() = default;

void TryPanel::build() {
    makeSmall(m_open);
    makeSmall(m_webcam);
    m_webcam->setVisible(cameraLikely());
    head()->addWidget(icon_only(tableButton(
        tr("Answers"), [this](QObject* owner) { return answer_table(m_answer, owner); }, this)));
    head()->addWidget(m_open);
    head()->addWidget(m_webcam);

    auto* content = new QWidget;
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(20);
    for (auto* column : {m_photo, m_original, m_compressed}) columns->addWidget(column, 1);
    m_photo->setBelow(m_another);
    m_stack->addWidget(m_first);
    m_stack->addWidget(content);
    m_stack->addWidget(in_the_middle(m_empty));
    m_stack->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);

    auto* line = new QHBoxLayout(m_foot);
    line->setContentsMargins(0, 2, 0, 0);
    line->setSpacing(8);
    m_more->setElided(true);
    line->addWidget(m_sign);
    line->addWidget(m_says);
    line->addWidget(m_more, 1);
    line->addWidget(m_legend);
    m_banner->hide();
    body()->setContentsMargins(20, 10, 20, 8);
    body()->addWidget(m_banner);
    body()->addWidget(m_stack, 1);
    body()->addWidget(m_line);
    body()->addWidget(m_foot);
}

void TryPanel::retranslate() {
    setTitle(tr("Try a photo"));
    m_open->setText(tr("Open"));
    m_open->setIcon(icon(QStringLiteral("folder")));
    m_open->setToolTip(tr("Photos to ask both models about"));
    m_webcam->setText(m_camera->running() ? tr("Stop") : tr("Webcam"));
    m_webcam->setIcon(icon(m_camera->running() ? QStringLiteral("stop") : QStringLiteral("camera")));
    m_first->setTexts(tr("Drop a photo here to ask both models."), tr("or a folder, or paste with Ctrl+V"));
    m_another->setTexts(tr("Drop another photo or a folder"), tr("or paste with Ctrl+V"));
    for (auto* zone : {m_first, m_another}) zone->setAccessibleName(tr("Choose photos to ask both models about"));
    refresh();
}

void TryPanel::refresh() {
    m_another->setFixedHeight(m_original->bars()->sizeHint().height());
    m_stack->setCurrentIndex(m_any ? 1 : m_waiting ? 2 : 0);
    m_foot->setVisible(m_any);
    m_line->setVisible(m_any);
    if (!m_any) {
        setCaption({});
        return;
    }
    const auto picture = to_image(m_answer.photo);
    setCaption(tr("%1, %2 × %3").arg(m_answer.name).arg(m_answer.width).arg(m_answer.height));
    m_photo->head()->setTexts(tr("Photo"),
                              m_answer.label < 0 ? tr("no label") : tr("label: %1").arg(className(m_answer.label)));
    m_photo->photo()->setPhoto(picture);
    m_photo->photo()->setAccessibleName(tr("Photo %1").arg(m_answer.name));
    for (auto* column : {m_original, m_compressed}) column->photo()->setPhoto(picture);
    fill(m_original, m_answer.original, m_bytes[0], tr("Original"));
    fill(m_compressed, m_answer.compressed, m_bytes[1], tr("Compressed"));
    fillVerdict();
}

void TryPanel::fill(AnswerColumn* column, const Answer& answer, std::uint64_t bytes, const QString& title) {
    const Format format;
    QStringList costs;
    if (bytes > 0) costs << format.bytes(bytes);
    if (!answer.top.empty()) costs << format.milliseconds(answer.milliseconds);
    if (m_untrained)
        costs << tr("random weights");
    else if (m_draft && column == m_compressed)
        costs << tr("before retraining");
    column->head()->setTexts(title, costs.join(QStringLiteral(", ")));
    std::vector<AnswerBar> bars;
    for (const auto& [output, share] : answer.top)
        bars.push_back({className(output), double(share), output == m_answer.label});
    column->bars()->setBars(bars, tr("No compressed model yet. Compress to see its answer beside the original's."));
    const auto spec = m_classifier.inputOf();
    column->photo()->setAttention(answer.attention, answer.side, seen_part(m_answer.width, m_answer.height, spec));
    const bool missing = answer.attention.empty();
    column->photo()->setNote(!missing             ? QString()
                             : answer.top.empty() ? tr("no answer yet")
                                                  : tr("attention map not available for this network"));
    column->photo()->setAccessibleName(missing ? tr("%1: attention map not available").arg(title)
                                               : tr("%1: where it looked in the photo").arg(title));
}

QString TryPanel::className(int output) const { return class_of(m_answer, output); }

QString TryPanel::verdict() const { return m_says->text() + u' ' + m_more->text(); }

void TryPanel::fillVerdict() {
    const auto words = verdict_of(m_answer, m_threshold);
    m_says->setText(words.says);
    m_more->setText(words.more);
    static_cast<SignIcon*>(m_sign)->set(words.icon, words.tone);
    m_legend->setVisible(!m_answer.original.attention.empty());
}

void TryPanel::showAnswer(const PhotoAnswer& answer) {
    m_banner->setVisible(false);
    if (!answer.problem.isEmpty()) {
        m_banner->say(Banner::Kind::Error, QStringLiteral("error"), answer.problem);
        return;
    }
    m_answer = answer;
    m_any = true;
    refresh();
}

void TryPanel::browse() {
    const auto files =
        QFileDialog::getOpenFileNames(this, tr("Photos to ask both models about"), {},
                                      tr("Photos (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.gif);;All files (*)"));
    if (!files.isEmpty()) m_classifier.ask(files);
}

bool TryPanel::paste() {
    const auto* mime = QGuiApplication::clipboard()->mimeData();
    if (!mime) return false;
    QStringList paths;
    for (const auto& url : mime->urls())
        if (url.isLocalFile()) paths << url.toLocalFile();
    if (!paths.isEmpty() && takeDrop(paths)) return true;
    const auto picture = qvariant_cast<QImage>(mime->imageData());
    if (picture.isNull()) return false;
    m_classifier.ask(picture, tr("Pasted picture"));
    return true;
}

bool TryPanel::takeDrop(const QStringList& paths) {
    if (!are_photos(paths)) return false;
    m_camera->stop();
    m_classifier.ask(paths);
    return true;
}

void TryPanel::toggleCamera() {
    if (m_camera->running())
        m_camera->stop();
    else
        m_camera->start();
    retranslate();
}

void TryPanel::setBytes(std::uint64_t original, std::uint64_t compressed, bool draft) {
    if (m_bytes[0] == original && m_bytes[1] == compressed && m_draft == draft) return;
    m_draft = draft;
    m_bytes[0] = original;
    m_bytes[1] = compressed;
    if (!m_any) return;
    fill(m_original, m_answer.original, m_bytes[0], tr("Original")); // the photo stays
    fill(m_compressed, m_answer.compressed, m_bytes[1], tr("Compressed"));
}

void TryPanel::setUntrained(bool untrained) {
    if (std::exchange(m_untrained, untrained) != untrained && m_any) refresh();
}

void TryPanel::setThreshold(double threshold) {
    m_threshold = threshold;
    if (m_any) fillVerdict();
}

void TryPanel::setCompact(bool compact) {
    body()->setContentsMargins(compact ? 14 : 20, compact ? 6 : 10, compact ? 14 : 20, compact ? 4 : 8);
    m_another->setTexts(tr("Drop another photo or a folder"), compact ? QString() : tr("or paste with Ctrl+V"));
}

void TryPanel::setWaiting(const QString& title, const QString& text, const QString& button) {
    m_waiting = !title.isEmpty();
    m_empty->setTexts(title, text, button);
    if (m_waiting) m_any = false;
    refresh();
}

void TryPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::FontChange) refresh();
    Panel::changeEvent(event);
}

void TryPanel::hideEvent(QHideEvent* event) {
    if (m_camera->running()) toggleCamera(); // nobody looks
    Panel::hideEvent(event);
}

} // namespace squeeze::studio
#include "moc_evaluate_try.cpp"
