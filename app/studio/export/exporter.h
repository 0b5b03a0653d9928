// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the chosen formats, opens each file again and compares its answers photo by photo; a model card and a report
// beside them.
#pragma once

#include "app/studio/jobs/jobs.h"
#include "backend/codec/codec.h"
#include "backend/data/dataset.h"

#include <QObject>

namespace squeeze::studio {

/// One format's state on the Export page.
struct ExportRow {
    QString format;         ///< catalogue name: "sqz"
    QString title, forWhom; ///< ".sqz", "Squeeze Studio, C++, Raspberry Pi"
    bool chosen = false;
    std::uint64_t bytes = 0; ///< exact, computed before writing; 0: unknown yet
    enum class Check { NotExported, Writing, Checking, Same, Differs, Failed } check = Check::NotExported;
    std::uint64_t agree = 0, asked = 0; ///< photos with the same answer, of
    double worst = 0;                   ///< largest change of a probability
    double top1 = 0;                    ///< from the file, where labels are known
    double openMilliseconds = 0;
    QString file, sha256, problem;
};

struct ExportRequest {
    std::shared_ptr<const Model> model, original;
    codec::Encoding encoding;
    std::shared_ptr<const data::Dataset> dataset;
    QString folder, name; ///< existing files are kept: new ones get a number
    QStringList formats;
    bool check = true, labels = true, recipe = true;
    std::string recipeText, command;
    std::vector<Measurement> measurements;
};

class Exporter : public QObject {
    Q_OBJECT
public:
    explicit Exporter(Jobs& jobs, QObject* parent = nullptr);
    ~Exporter() override;

    const std::vector<ExportRow>& rows() const;
    void choose(const QString& format, bool chosen);
    /// Sizes of every format for this model, in the background.
    void size(std::shared_ptr<const Model> model, const codec::Encoding& encoding);
    void write(const ExportRequest& request);
    void cancel();
    bool busy() const;

Q_SIGNALS:
    void changed(int row);
    void written(const QStringList& files, const QString& card);
    void failed(const squeeze::studio::Failure& failure);

private:
    struct Impl;
    std::unique_ptr<Impl> m;
};

} // namespace squeeze::studio
