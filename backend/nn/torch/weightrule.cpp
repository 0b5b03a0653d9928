// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/nn/torch/weightrule.h"

#include "backend/core/error.h"
#include "backend/model/graph.h"

#include <ATen/Parallel.h>

namespace squeeze::nn {

namespace {

constexpr std::int64_t grain = 32768; ///< elements worth a thread

/// f(begin, end) over [0, count) on all threads; results must not depend on the partition.
template <typename F>
void each(std::size_t count, const F& f) {
    at::parallel_for(0, std::int64_t(count), grain,
                     [&](std::int64_t begin, std::int64_t end) { f(std::size_t(begin), std::size_t(end)); });
}

std::vector<float> moving_part(const Weights& weights) {
    return std::visit(Overloaded{[](const Floats& data) { return data.values; },
                                 [](const Codebook& data) { return data.values; },
                                 [](const Levels& data) { return std::vector<float>{data.step}; }},
                      weights.data);
}

} // namespace

void Descending::step(std::span<const float> gradient, const Descent& descent, std::span<const std::uint8_t> keep) {
    const float rate = float(descent.rate), momentum = float(descent.momentum), decay = float(descent.decay),
                scale = float(descent.scale);
    float* const x = values.data();
    float* const v = velocity.data();
    const float* const g = gradient.data();
    if (keep.empty()) {
        each(values.size(), [=](std::size_t begin, std::size_t end) {
            for (auto i = begin; i < end; ++i) {
                v[i] = momentum * v[i] + (scale * g[i] + decay * x[i]);
                x[i] -= rate * v[i];
            }
        });
        return;
    }
    const std::uint8_t* const k = keep.data();
    each(values.size(), [=](std::size_t begin, std::size_t end) {
        for (auto i = begin; i < end; ++i) {
            v[i] = k[i] ? momentum * v[i] + (scale * g[i] + decay * x[i]) : 0.0f;
            x[i] -= rate * v[i];
        }
    });
}

void Descending::save(ByteWriter& out) const {
    out.varint(values.size());
    out.array(std::span<const float>(values));
    out.array(std::span<const float>(velocity));
}

void Descending::restore(ByteReader& in) {
    if (in.varint() != values.size()) in.fail("other number of parameters");
    for (auto* part : {&values, &velocity}) {
        const auto bytes = in.take(part->size() * sizeof(float));
        if (!bytes.empty()) std::memcpy(part->data(), bytes.data(), bytes.size());
    }
}

double squared_norm(std::span<const float> gradient, std::span<const std::uint8_t> keep) {
    double sum = 0;
    for (std::size_t i = 0; i < gradient.size(); ++i)
        if (keep.empty() || keep[i]) sum += double(gradient[i]) * double(gradient[i]);
    return sum;
}

WeightRule::WeightRule(const Weights& start)
    : m_shape(start.shape), m_count(start.size()), m_mask(start.mask.value_or(Mask{})), m_start(start),
      m_moving(moving_part(start)) {
    if (!std::holds_alternative<Floats>(start.data)) {
        m_sums.resize(m_moving.values.size());
        return;
    }
    for (std::size_t i = 0; i < m_mask.size(); ++i)
        if (!m_mask[i]) m_moving.values[i] = 0;
    std::get<Floats>(m_start.data).values.clear(); // lives in m_moving
}

void WeightRule::gradient(std::span<const float> dense) {
    const auto kept = [&](std::size_t i) { return m_mask.empty() || m_mask[i]; };
    std::visit(Overloaded{[&](const Floats&) { m_gradient = dense; },
                          [&](const Codebook& data) {
                              std::vector<double> sums(m_sums.size(), 0.0);
                              for (std::size_t i = 0; i < m_count; ++i)
                                  if (kept(i)) sums[data.index[i]] += double(dense[i]);
                              for (std::size_t i = 0; i < sums.size(); ++i) m_sums[i] = float(sums[i]);
                              m_gradient = m_sums;
                          },
                          [&](const Levels& data) {
                              double sum = 0;
                              for (std::size_t i = 0; i < m_count; ++i)
                                  if (kept(i)) sum += double(dense[i]) * data.levels[i];
                              m_sums[0] = float(sum);
                              m_gradient = m_sums;
                          }},
               m_start.data);
}

double WeightRule::gradient_squared() const {
    return squared_norm(m_gradient,
                        m_sums.empty() ? std::span<const std::uint8_t>{m_mask} : std::span<const std::uint8_t>{});
}

void WeightRule::step(Descent descent) {
    const bool plain = m_sums.empty();
    if (!plain) descent.decay = 0;
    m_moving.step(m_gradient, descent, plain ? std::span<const std::uint8_t>{m_mask} : std::span<const std::uint8_t>{});
    m_gradient = {};
}

std::vector<float> WeightRule::underlying() const {
    std::vector<float> values(m_count);
    const auto& moving = m_moving.values;
    std::visit(Overloaded{[&](const Floats&) { values = moving; },
                          [&](const Codebook& data) {
                              for (std::size_t i = 0; i < m_count; ++i) values[i] = moving[data.index[i]];
                          },
                          [&](const Levels& data) {
                              for (std::size_t i = 0; i < m_count; ++i) values[i] = moving[0] * float(data.levels[i]);
                          }},
               m_start.data);
    return values;
}

void WeightRule::effective(std::span<float> out) const {
    const auto write = [&](const auto& value) {
        each(m_count, [&](std::size_t begin, std::size_t end) {
            if (m_mask.empty())
                for (auto i = begin; i < end; ++i) out[i] = value(i);
            else
                for (auto i = begin; i < end; ++i) out[i] = m_mask[i] ? value(i) : 0.0f;
        });
    };
    const float* const moving = m_moving.values.data();
    std::visit(
        Overloaded{[&](const Floats&) { write([=](std::size_t i) { return moving[i]; }); },
                   [&](const Codebook& data) { write([=, &data](std::size_t i) { return moving[data.index[i]]; }); },
                   [&](const Levels& data) {
                       write([=, &data](std::size_t i) { return moving[0] * float(data.levels[i]); });
                   }},
        m_start.data);
}

void WeightRule::mask(Mask mask) {
    if (!mask.empty() && mask.size() != m_count) throw Error(Fault::Internal, "mask schedule: a mask does not fit");
    m_mask = std::move(mask);
}

Weights WeightRule::weights() const {
    Weights result = m_start;
    result.mask = m_mask.empty() ? std::nullopt : std::optional(m_mask);
    std::visit(Overloaded{[&](Floats& data) {
                              data.values.resize(m_count);
                              effective(data.values);
                          },
                          [&](Codebook& data) {
                              data.values = m_moving.values;
                              for (std::size_t i = 0; i < m_mask.size(); ++i)
                                  if (!m_mask[i]) data.index[i] = 0;
                          },
                          [&](Levels& data) {
                              data.step = m_moving.values[0];
                              for (std::size_t i = 0; i < m_mask.size(); ++i)
                                  if (!m_mask[i]) data.levels[i] = 0;
                          }},
               result.data);
    return result;
}

void WeightRule::save(ByteWriter& out) const {
    m_moving.save(out);
    out.varint(m_mask.size());
    out.append(m_mask);
}

void WeightRule::restore(ByteReader& in) {
    m_moving.restore(in);
    const auto size = in.varint();
    if (size != 0 && size != m_count) in.fail("a mask does not fit");
    const auto bytes = in.take(std::size_t(size));
    m_mask.assign(bytes.begin(), bytes.end());
}

} // namespace squeeze::nn
