// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the chosen formats, opens each file again and compares its answers photo by photo; a model card and a report
// beside them.
#pragma once

#include "app/studio/export/final_measures.h"
#include "app/studio/export/rows.h"
#include "app/studio/jobs/jobs.h"

#include <QObject>

namespace squeeze::studio {

class Exporter : public QObject {
    Q_OBJECT
public:
    explicit Exporter(Jobs& jobs, QObject* parent = nullptr);
    ~Exporter() override; ///< asks what runs to stop; Jobs waits for it

    /// One per format of the catalogue that can be written, in its order. The first is chosen to begin with.
    const std::vector<ExportRow>& rows() const;
    void choose(const QString& format, bool chosen);
    /// Sizes of every format for this model, in the background; the newest call wins.
    void size(std::shared_ptr<const Model> model, const codec::Encoding& encoding);
    void write(const ExportRequest& request);
    /// The report of the same models, measured on test photos where that was not done yet.
    void saveReport(const ExportRequest& request, const ReportChoice& choice);
    /// What the files of the last export that was written hold; null: none yet.
    std::shared_ptr<const Model> writtenModel() const;
    void cancel();
    bool busy() const;
    /// What runs, for its progress; null when nothing does.
    const Job* job() const;
    /// What was measured of these models in an earlier export or report; empty where nothing was.
    FinalMeasures measures(const ExportRequest& request) const;

Q_SIGNALS:
    void changed(int row);
    void busyChanged();
    void written(const QStringList& files, const QString& card);
    void reported(const QString& file);
    void failed(const squeeze::studio::Failure& failure);

private:
    void startSizing();
    void forget();
    void take(const std::vector<ExportRow>& rows);
    struct Impl;
    std::unique_ptr<Impl> m;
};

} // namespace squeeze::studio
