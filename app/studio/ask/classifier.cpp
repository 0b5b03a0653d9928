// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/ask/classifier.h"

#include "app/studio/ask/answer_thread.h"
#include "app/studio/ask/comparing.h"

#include <QPointer>

namespace squeeze::studio {

struct Classifier::Impl {
    Jobs& jobs;
    Models models;
    std::shared_ptr<const Comparison> comparison;
    QPointer<Job> comparing;
    AnswerThread::Latency latency;
    std::unique_ptr<AnswerThread> thread;

    bool current(std::uint64_t serial) const { return serial == models.serial; }
    void set(std::shared_ptr<const Model> original, std::shared_ptr<const Model> compressed) {
        models = {std::move(original), std::move(compressed), models.serial + 1};
        latency = {};
        thread->set(models);
    }
};

Classifier::Classifier(Jobs& jobs, QObject* parent) : QObject(parent), m(new Impl{jobs, {}, {}, {}, {}, {}}) {
    const auto here = [this](auto deliver) {
        QMetaObject::invokeMethod(this, std::move(deliver), Qt::QueuedConnection);
    };
    m->thread = std::make_unique<AnswerThread>(
        [this, here](AnswerThread::Mark mark, PhotoAnswer answer) {
            here([this, mark, answer = std::move(answer)] {
                if (!m->current(mark.models)) return; // those of now are asked again
                m->thread->taken(mark.number);
                Q_EMIT answered(answer);
            });
        },
        [this, here](std::uint64_t models, AnswerThread::Latency latency) {
            here([this, models, latency] {
                if (!m->current(models)) return;
                m->latency = latency;
                Q_EMIT latencyMeasured();
            });
        });
}

Classifier::~Classifier() {
    if (m->comparing) m->comparing->cancel();
    m->thread.reset();
}

void Classifier::setModels(std::shared_ptr<const Model> original, std::shared_ptr<const Model> compressed) {
    if (m->models.original == original && m->models.compressed == compressed) return;
    m->set(std::move(original), std::move(compressed));
    Q_EMIT modelsChanged();
}

void Classifier::forget() {
    if (ready())
        m->thread->ask(QStringList()); // before the models: what is on its way bears the number of those before
    m->set(m->models.original, m->models.compressed);
    if (m->comparing) m->comparing->cancel();
    m->comparison = nullptr;
    Q_EMIT forgotten();
}

bool Classifier::ready() const { return m->models.original != nullptr; }

const std::vector<std::string>& Classifier::labels() const {
    static const std::vector<std::string> none;
    return m->models.original ? m->models.original->labels : none;
}

InputSpec Classifier::inputOf() const { return m->models.original ? m->models.original->input : InputSpec{}; }

void Classifier::ask(const QStringList& paths) { m->thread->ask(paths); }

void Classifier::ask(const QImage& image, const QString& name) {
    if (!image.isNull()) m->thread->ask(Photo(NamedImage{image, name}));
}

void Classifier::ask(std::shared_ptr<const data::Dataset> dataset, std::size_t sample) {
    if (dataset && sample < dataset->samples().size()) m->thread->ask(Photo(DatasetPhoto{std::move(dataset), sample}));
}

void Classifier::compare(std::shared_ptr<const data::Dataset> dataset, Split split) {
    if (!ready() || !dataset) return;
    if (m->comparing) m->comparing->cancel();
    auto result = std::make_shared<Comparison>();
    const auto title = split == Split::Test    ? tr("Comparing the models on the test part")
                       : split == Split::Train ? tr("Comparing the models on the training part")
                                               : tr("Comparing the models on validation");
    auto* job = m->jobs.start(title, Job::Lane::Long, [result, models = m->models, dataset, split](Progress& progress) {
        *result = compare_models(models.original, models.compressed, dataset, split, progress);
    });
    m->comparing = job;
    connect(job, &Job::done, this, [this, result] {
        m->comparison = result;
        Q_EMIT compared();
    });
}

Job* Classifier::comparing() const {
    return m->comparing && m->comparing->state() == Job::State::Running ? m->comparing.data() : nullptr;
}

std::shared_ptr<const Classifier::Comparison> Classifier::comparison() const { return m->comparison; }

bool Classifier::fresh() const {
    return m->comparison && m->comparison->originalModel == m->models.original &&
           m->comparison->compressedModel == m->models.compressed;
}

double Classifier::latencyOriginal() const { return m->latency.original; }
double Classifier::latencyCompressed() const { return m->latency.compressed; }

} // namespace squeeze::studio
#include "moc_classifier.cpp"
