// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that people decide, as one value: what undo covers, what the project file keeps, what "Copy as CLI
// command" says. Whatever follows from it (bytes, masks, accuracy) is computed, never stored here.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace squeeze {

/// An edit of one photo; the source file is never touched.
struct PhotoEdit {
    bool excluded = false;
    std::optional<std::string> label; ///< instead of its own
    bool operator==(const PhotoEdit&) const = default;
};

struct Decisions {
    std::string data;  ///< folder, archive or "demo"; empty: none chosen yet
    std::string start; ///< zoo name, or a model file with initial weights
    int size = 128;    ///< input height and width, pixels
    std::uint64_t seed = 1;
    std::string recipe;                      ///< pipeline::parse reads it
    std::uint64_t target = 0;                ///< bytes of the file; 0: none
    double floor = 0;                        ///< least top-1, 0..1; 0: none
    std::set<std::string> locked;            ///< layers the global target leaves alone
    std::map<std::string, PhotoEdit> photos; ///< by sample name
    /// A run whose models were brought back, and the newest finished run at that time (of `opened`: the newest of all):
    /// until a newer one ends, what is shown and edited is that run's. 0: the newest.
    std::int64_t restored = 0, newest = 0;
    /// The recipe when the model file `start` was opened: until it is edited, a finished model in that file is shown
    /// and exported as it is; until a run newer than `newest` ends, edits begin with that file.
    std::optional<std::string> opened;
    /// Step and epoch of the restored run's curve whose model it is; none: its end.
    std::optional<std::pair<int, int>> point;

    bool operator==(const Decisions&) const = default;
};

/// JSON for the project file. from_json throws Error{Corrupt}; unknown keys are ignored.
std::string to_json(const Decisions& decisions);
Decisions from_json(const std::string& text);

/// The squeeze command line that does the same: "squeeze run '…' --data … --size 128 --seed 1 --threads 2 --project …".
/// A project brings its photo edits; without one each is named. `threads` 0: all.
std::string command_line(const Decisions& decisions, const std::string& project, int threads = 0);

/// As a shell reads it back to exactly this.
std::string shell_word(const std::string& text);

} // namespace squeeze
