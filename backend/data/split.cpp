// SPDX-License-Identifier: GPL-3.0-or-later
// Stratified holding out: the share of each class is rounded so that the total comes out (largest remainders), and
// filled with groups of identical files in an order drawn from seed and content.
#include "backend/data/split.h"

#include "backend/core/random.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace squeeze::data {

namespace {

/// Byte-identical files; they count for the class of the first.
struct Group {
    std::vector<std::size_t> samples;
    std::uint64_t order = 0;
};

struct Stratum {
    std::vector<Group> groups; ///< in the order of drawing
    std::size_t size = 0;
    std::size_t quota = 0;
};
using Strata = std::map<int, Stratum>;

Strata stratify(const std::vector<Sample>& samples, const std::vector<std::size_t>& candidates,
                const std::vector<Sha256>& digests, std::uint64_t seed, std::uint64_t part) {
    std::map<Sha256, Group> groups;
    for (const auto index : candidates) groups[digests[index]].samples.push_back(index);
    Strata strata;
    for (auto& [digest, group] : groups) {
        std::uint64_t content;
        std::memcpy(&content, digest.data(), sizeof content);
        group.order = Random({seed, part, content}).next();
        auto& stratum = strata[samples[group.samples.front()].label];
        stratum.size += group.samples.size();
        stratum.groups.push_back(std::move(group));
    }
    for (auto& [label, stratum] : strata) std::ranges::stable_sort(stratum.groups, {}, &Group::order);
    return strata;
}

/// Largest remainders (Hamilton): the quotas add up to the rounded share of the whole, as far as every class can keep
/// one group.
void set_quotas(Strata& strata, double share) {
    std::size_t total = 0, given = 0;
    struct Remainder {
        double rest;
        std::uint64_t tie;
        Stratum* stratum;
    };
    std::vector<Remainder> remainders;
    for (auto& [label, stratum] : strata) {
        total += stratum.size;
        const double exact = share * double(stratum.size);
        const std::size_t most = stratum.groups.size() > 1 ? stratum.size - 1 : 0;
        stratum.quota = std::min(std::size_t(exact), most);
        given += stratum.quota;
        if (stratum.quota < most)
            remainders.push_back({exact - double(stratum.quota), stratum.groups.front().order, &stratum});
    }
    std::ranges::sort(remainders, [](const Remainder& a, const Remainder& b) {
        return a.rest != b.rest ? a.rest > b.rest : a.tie < b.tie;
    });
    const auto wanted = std::max<std::size_t>(1, std::size_t(std::lround(share * double(total))));
    for (const auto& remainder : remainders) {
        if (given >= wanted) break;
        ++remainder.stratum->quota;
        ++given;
    }
}

void hold_out(std::vector<Sample>& samples, const std::vector<std::size_t>& candidates,
              const std::vector<Sha256>& digests, double share, std::uint64_t seed, Split part) {
    if (share <= 0 || candidates.empty()) return;
    auto strata = stratify(samples, candidates, digests, seed, std::uint64_t(part));
    set_quotas(strata, std::min(share, 1.0));
    for (const auto& [label, stratum] : strata) {
        std::size_t taken = 0, left = stratum.groups.size();
        for (const auto& group : stratum.groups) {
            if (left == 1 || taken + group.samples.size() > stratum.quota) continue;
            for (const auto index : group.samples) samples[index].split = part;
            taken += group.samples.size();
            --left;
        }
    }
}

} // namespace

void divide(std::vector<Sample>& samples, const std::vector<std::optional<Split>>& given,
            const std::vector<Sha256>& digests, const SplitSettings& settings) {
    const auto has = [&](Split split) {
        for (std::size_t i = 0; i < samples.size(); ++i)
            if (samples[i].label >= 0 && given[i] == split) return true;
        return false;
    };
    const auto training = [&] {
        std::vector<std::size_t> candidates;
        for (std::size_t i = 0; i < samples.size(); ++i)
            if (samples[i].label >= 0 && samples[i].split == Split::Train) candidates.push_back(i);
        return candidates;
    };
    for (std::size_t i = 0; i < samples.size(); ++i) samples[i].split = given[i].value_or(Split::Train);
    if (!has(Split::Test)) hold_out(samples, training(), digests, settings.test, settings.seed, Split::Test);
    if (!has(Split::Validation))
        hold_out(samples, training(), digests, settings.validation, settings.seed, Split::Validation);
}

} // namespace squeeze::data
