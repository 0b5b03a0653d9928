// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of small photos in three colours, and small networks that look at them.
#pragma once

#include "app/studio/export/rows.h"
#include "backend/compress/cluster.h"
#include "backend/compress/prune.h"
#include "backend/core/files.h"
#include "backend/core/random.h"
#include "backend/image/image.h"
#include "backend/model/zoo.h"

#include <QDir>
#include <QTemporaryDir>

namespace squeeze::test {

inline const std::vector<std::string> kinds{"blue", "green", "red"};

/// `per_class` photos of each kind below `folder`, one colour each with some noise.
inline void write_photos(const QString& folder, int per_class) {
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        const auto below = folder + "/" + QString::fromStdString(kinds[kind]);
        QDir().mkpath(below);
        for (int i = 0; i < per_class; ++i) {
            Random random{std::uint64_t(kind * 100 + std::size_t(i)), 1};
            image::Pixels photo{40, 40, std::vector<std::uint8_t>(40 * 40 * 3)};
            for (std::size_t p = 0; p < photo.rgb.size(); ++p)
                photo.rgb[p] = std::uint8_t((p % 3 == 2 - kind ? 160 : 40) + random.below(60));
            write_file((below + "/" + QString::number(i) + ".png").toStdString(), image::encode_png(photo));
        }
    }
}

inline std::shared_ptr<const data::Dataset> open_photos(const QString& folder) {
    Progress progress;
    data::SplitSettings settings;
    settings.validation = 0.4;
    settings.test = 0.3;
    return data::open(folder.toStdString(), settings, progress);
}

inline Model fresh(std::uint64_t seed = 3) {
    Model model = zoo::fresh(zoo::find("squeezenet1_1"), kinds, seed);
    model.input.size = 32;
    model.input.geometry = InputSpec::Geometry::Squash;
    return model;
}

/// Pruned and shared, as a run would.
inline Model small(const Model& model) {
    compress::PruneSettings prune;
    prune.rule.keep = 0.2;
    return compress::cluster(compress::prune(model, prune), compress::ClusterSettings{});
}

inline studio::ExportRequest request(const QString& folder, std::shared_ptr<const data::Dataset> dataset) {
    studio::ExportRequest result;
    const Model whole = fresh();
    result.original = std::make_shared<const Model>(whole);
    result.model = std::make_shared<const Model>(small(whole));
    result.dataset = std::move(dataset);
    result.folder = folder;
    result.name = "colours";
    result.formats = {"sqz", "pth"};
    result.recipeText = "prune keep=0.2 | cluster bits=4 | encode";
    result.command = "squeeze run 'prune keep=0.2 | cluster bits=4 | encode' --data photos --seed 1";
    return result;
}

} // namespace squeeze::test
