// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reference/mixed.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace reference {

namespace {

using Whole = long long;

Whole floor_divide(Whole a, Whole b) { // b > 0
    return a / b - (a % b < 0);
}
Whole clamp(Whole v, Whole a, Whole b) { return v < a ? a : v > b ? b : v; }

/// 7.8.1
struct Decisions {
    std::vector<std::uint8_t> bytes;
    std::size_t at = 0; // fetched
    Number low = 0, high = 0xFFFFFFFF, value = 0;

    explicit Decisions(std::vector<std::uint8_t> b) : bytes(std::move(b)) {
        for (int i = 0; i < 4; ++i) fetch();
    }
    void fetch() {
        value = value * 256 % 4294967296 + (at < bytes.size() ? bytes[at] : 0);
        ++at;
    }
    int bit(Whole p) {
        const Number middle = low + (high - low) * Number(p) / 65536;
        const int result = value <= middle;
        (result ? high : low) = result ? middle : middle + 1;
        while (low / 16777216 == high / 16777216) {
            low = low * 256 % 4294967296;
            high = high * 256 % 4294967296 + 255;
            fetch();
        }
        return result;
    }
    Number field(int n) {
        Number v = 0;
        for (int i = 0; i < n; ++i) v = v * 2 + Number(bit(32768));
        return v;
    }
    Number number() {
        const int b = int(field(5));
        return b == 0 ? 0 : (Number(1) << (b - 1)) + field(b - 1);
    }
};

/// 7.8.2
struct Count {
    Whole P = 2097152, n = 0;
    Whole p() const { return P / 64; }
    void update(int bit, Whole limit) {
        P += floor_divide(((bit ? 4194303 : 0) - P) * (655360 / (10 * n + 16)), 65536);
        if (n < limit) ++n;
    }
    int plain(Decisions& in) {
        const int bit = in.bit(clamp(p(), 32, 65504));
        update(bit, 255);
        return bit;
    }
};

Whole squash(Whole x) {
    static const Whole node[] = {22,    36,    60,    98,    162,   267,   439,   720,   1179,  1921,  3108,
                                 4971,  7812,  11955, 17625, 24743, 32768, 40793, 47911, 53581, 57724, 60565,
                                 62428, 63615, 64357, 64816, 65097, 65269, 65374, 65438, 65476, 65500, 65514};
    const Whole y = clamp(x, -2047, 2047) + 2048;
    return (node[y / 128] * (128 - y % 128) + node[y / 128 + 1] * (y % 128) + 64) / 128;
}

Whole stretch(Whole p) {
    Whole below = -2048, above = 2047; // squash rises: the answer is in (below, above]
    while (above - below > 1) {
        const Whole middle = floor_divide(below + above, 2);
        (squash(middle) >= p / 16 * 16 + 8 ? above : below) = middle;
    }
    return above;
}

Whole log16(Whole v) {
    Whole e = 0;
    while ((v >> e) > 1) ++e;
    return 16 * e + ((v << 4) >> e) - 16;
}

/// 7.8.3; counters and sets come into being when they are first named.
struct Predictor {
    struct Set {
        std::vector<Whole> weight;
        Whole uses = 0;
    };
    Whole limit, rate;
    std::map<std::pair<std::size_t, Whole>, Count> counters{};
    std::map<std::pair<std::size_t, Whole>, Set> sets{};

    int decide(Decisions& in, const std::vector<Whole>& contexts, const std::vector<Whole>& selectors) {
        static const Whole trust[] = {0, 96, 144, 176, 200, 220, 236, 256};
        const std::size_t C = contexts.size();
        std::vector<Whole> input(2 * C + 1, 256);
        for (std::size_t c = 0; c < C; ++c) {
            const Count& count = counters[{c, contexts[c]}];
            const Whole t = trust[count.n < 7 ? count.n : 7];
            input[c] = floor_divide(stretch(count.p()) * t, 256);
            input[C + c] = floor_divide((count.p() - 32768) * t, 4096);
        }
        std::vector<Whole> q;
        Whole sum = 0;
        for (std::size_t s = 0; s < selectors.size(); ++s) {
            Set& set = sets[{s, selectors[s]}];
            if (set.weight.empty()) {
                set.weight.assign(2 * C + 1, 0);
                for (std::size_t c = 0; c < C; ++c) set.weight[c] = 65536 / Whole(C);
            }
            Whole dot = 0;
            for (std::size_t k = 0; k < input.size(); ++k) dot += input[k] * set.weight[k];
            const Whole x = clamp(floor_divide(dot, 65536), -2047, 2047);
            q.push_back(squash(x));
            sum += x;
        }
        const int bit = in.bit(squash(sum / Whole(selectors.size())));
        for (std::size_t s = 0; s < selectors.size(); ++s) {
            Set& set = sets[{s, selectors[s]}];
            const Whole e = (65536 * bit - q[s]) * (rate + 400 / (set.uses + 16));
            if (set.uses < 1023) ++set.uses;
            for (std::size_t k = 0; k < input.size(); ++k)
                set.weight[k] = clamp(set.weight[k] + floor_divide(input[k] * e + 524288, 1048576), -4194304, 4194304);
        }
        for (std::size_t c = 0; c < C; ++c) counters[{c, contexts[c]}].update(bit, limit);
        return bit;
    }
};

/// 7.8.4
struct Record {
    Whole sum = 0, kept = 0, count = 0, signs = 0;
    void add(Whole m) {
        sum += m < 0 ? -m : m;
        kept += m != 0;
        ++count;
        signs += (m > 0) - (m < 0);
    }
};

struct Values {
    Whole G = 0, Q = 0;
    bool zero = false, masked = false;
    std::vector<Whole> magnitude; // codebook: of -G ... Q
    Whole of(Whole value) const {
        if (value == 0) return 0;
        if (!magnitude.empty()) return magnitude[std::size_t(value + G)];
        const Whole r = value < 0 ? -value : value;
        const int b = bits(Number(G > Q ? G : Q));
        if (b <= 12) return r << (12 - b);
        return (r >> (b - 12)) > 1 ? r >> (b - 12) : 1;
    }
};

/// 7.8.5: value of each weight; survives is set for masked layers.
class Weights {
public:
    Weights(Decisions& in, const Values& values, Whole filters, Whole inputs, Whole width)
        : m_in(in), m_values(values), O(filters), I(inputs), W(width), T(W * W < 64 ? W * W : 64),
          m(std::size_t(O * I * W * W), 0) {}

    void read(std::vector<Whole>& values, std::vector<bool>& survives) {
        std::size_t at = 0;
        for (Whole o = 0; o < O; ++o) {
            row = {};
            M = (16 * all.sum + 4096) / (all.count + 1);
            H = clamp((256 * all.kept + 128) / (all.count + 1), 1, 255);
            kept.counters.erase({5, 0});
            sign.counters.erase({3, 0});
            for (Whole i = 0; i < I; ++i) {
                kernel = {};
                for (Whole k = 0; k < W * W; ++k, ++at) {
                    bool survived = true;
                    values[at] = one(o, i, k, survived);
                    survives[at] = survived;
                    const Whole size = m_values.of(values[at]);
                    m[at] = values[at] < 0 ? -size : size;
                    for (Record* r : {&all, &row, &kernel, &columns[j], &channels[c], &taps[t]}) r->add(m[at]);
                }
            }
        }
    }

private:
    Whole mean(const Record& r, Whole w) const { return log16(16 * r.sum + w * M + 1) - log16(r.count + w); }
    Whole odds(const Record& r, Whole w) const {
        const Whole K = 256 * r.kept + w * H;
        return log16(K) - log16(256 * (r.count + w) - K);
    }
    Whole third(Whole v) const { return v == 0 ? 0 : (v < 0 ? -v : v) < M / 16 ? 1 : 2; }
    static Whole sg(Whole v) { return v < 0 ? 0 : v == 0 ? 1 : 2; }
    static Whole size(Whole v) { return v < 0 ? -v : v; }

    Whole one(Whole o, Whole i, Whole k, bool& survived) {
        const Whole y = k / W, x = k % W, KK = W * W;
        const auto get = [&](Whole oo, Whole ii, Whole kk, bool inside) {
            return inside && oo >= 0 && ii >= 0 ? m[std::size_t((oo * I + ii) * KK + kk)] : 0;
        };
        const Whole F1 = get(o - 1, i, k, true), F2 = get(o - 2, i, k, true), C1 = get(o, i - 1, k, true),
                    C2 = get(o, i - 2, k, true), L = get(o, i, k - 1, x > 0), U = get(o, i, k - W, y > 0),
                    UL = get(o, i, k - W - 1, x > 0 && y > 0), UR = get(o, i, k - W + 1, y > 0 && x + 1 < W);
        j = (i * KK + k) % 65536;
        c = i % 65536;
        t = k < 63 ? k : 63;
        const auto h = [](Whole v) { return clamp(floor_divide(v - 64, 8), 0, 23); };
        const auto g = [](Whole v) { return clamp(floor_divide(v, 8) + 8, 0, 15); };
        const Whole m0 = log16(M + 1), o0 = log16(H) - log16(256 - H);
        const Whole mt = mean(row, 8) + mean(channels[c], 8) + mean(taps[t], 8) - 2 * m0;
        Whole mk = mt;
        if (W == 1)
            mk = log16(8 * (size(F1) + size(C1)) + 1);
        else if (k > 0)
            mk = log16(16 * (2 * size(L) + 2 * size(U) + size(UL) + size(UR)) + 1) -
                 log16(2 * (x > 0) + 2 * (y > 0) + (x > 0 && y > 0) + (y > 0 && x + 1 < W));
        byColumn = h(mean(row, 8) + mean(columns[j], 4) - m0);
        byTap = h(mt);
        byKernel = h(mk);
        const Whole oddsColumn = g(odds(row, 8) + odds(columns[j], 4) - o0);
        const Whole oddsTap = g(odds(row, 8) + odds(channels[c], 8) + odds(taps[t], 8) - 2 * o0);
        const Whole B = m_values.G > m_values.Q ? m_values.G : m_values.Q, kk = 2 * byKernel / 3;

        bool other = B > 0;
        if (other && (m_values.masked || m_values.zero)) {
            const Whole pattern =
                ((((third(L) * 3 + third(U)) * 3 + third(UL)) * 3 + third(F1)) * 3 + third(C1)) * 3 + third(F2);
            const Whole few = kernel.kept < 9 ? kernel.kept : 9;
            other = kept.decide(m_in,
                                {(16 * oddsTap + kk) * T + t, pattern, 24 * byColumn + byKernel,
                                 (10 * t + few) * 3 + third(F1), j, 0, c},
                                {t, kk, oddsColumn});
        }
        if (!other) {
            if (m_values.masked) survived = m_values.zero && survives0.plain(m_in);
            return 0;
        }
        bool positive = m_values.Q > 0;
        if (m_values.Q > 0 && m_values.G > 0) {
            const Whole lean = L + U;
            Whole z = 16;
            if (lean != 0) {
                const Whole d = log16(size(lean)) / 12 < 15 ? log16(size(lean)) / 12 : 15;
                z = lean > 0 ? 16 + d : 16 - d;
            }
            positive =
                sign.decide(m_in,
                            {(((sg(L) * 3 + sg(U)) * 3 + sg(UL)) * 3 + sg(UR)) * T + t,
                             ((sg(F1) * 3 + sg(F2)) * 3 + sg(C1)) * 3 + sg(C2), j, 0,
                             clamp(kernel.signs + 16, 0, 31) * T + t, 32 * z + clamp(columns[j].signs + 16, 0, 31)},
                            {t, 3 * sg(L) + sg(U)});
        }
        const int digits = bits(Number(bits(Number(B)) - 1));
        Whole node = 1;
        for (int d = 0; d < digits; ++d) node = 2 * node + rank_bit(node, d, positive);
        Whole s = node - (Whole(1) << digits), r = 1;
        if (s > 24) s = 24;
        for (Whole d = 0; d < s; ++d) {
            const int bit = r < 8 ? rank_bit(32 + 8 * s + r, 5 + (d < 2 ? d : 2), positive) : m_in.bit(32768);
            r = 2 * r + bit;
        }
        if (r > (positive ? m_values.Q : m_values.G)) refuse("rank");
        return positive ? r : -r;
    }

    int rank_bit(Whole node, Whole depth, bool positive) {
        return rank.decide(
            m_in,
            {2 * node + positive, 24 * node + byTap, 24 * node + byKernel, 8 * j + (node < 7 ? node : 7), node * T + t},
            {node, 24 * depth + byColumn, 24 * depth + byKernel});
    }

    Decisions& m_in;
    const Values& m_values;
    Whole O, I, W, T;
    std::vector<Whole> m; // signed magnitudes
    Record all, row, kernel;
    std::map<Whole, Record> columns, channels, taps;
    Predictor kept{255, 2}, sign{255, 8}, rank{1000, 4};
    Count survives0;
    Whole M = 0, H = 0, j = 0, c = 0, t = 0, byColumn = 0, byTap = 0, byKernel = 0;
};

Number tree(Decisions& in, int digits, Number context, std::map<std::pair<Number, Number>, Count>& counters) {
    Number node = 1;
    for (int i = 0; i < digits; ++i) node = 2 * node + Number(counters[{context, node}].plain(in));
    return node - (Number(1) << digits);
}

/// 7.8.6
std::vector<float> read_book(Decisions& in, int w, Values& values) {
    const Number K = in.field(9);
    if (K > 256 || (K == 0 && !values.masked)) refuse("size of a codebook");
    std::vector<float> centroids;
    std::map<std::pair<Number, Number>, Count> counters;
    Number order = 0, a = 0;
    const Number top = Number(1) << (w - 1);
    for (Number i = 0; i < K; ++i) {
        if (i == 0) {
            order = in.field(w);
        } else {
            a = tree(in, 5, a, counters);
            order += (Number(1) << a) + in.field(int(a));
        }
        if (order >> w) refuse("order of a centroid");
        centroids.push_back(value(order >= top ? order - top : 2 * top - 1 - order, w));
        if (order < top) ++values.G;
        if (order == top) values.zero = true;
        if (order > top) ++values.Q;
    }
    std::vector<Number> patterns;
    Number largest = 1;
    for (const float centroid : centroids) {
        std::uint32_t p;
        std::memcpy(&p, &centroid, 4);
        patterns.push_back(p);
        if (p >> 23 & 255) largest = std::max(largest, Number(p >> 23 & 255));
    }
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        if (Whole(i) == values.G) values.magnitude.push_back(0);
        if (Whole(i) == values.G && values.zero) continue;
        const Number e = patterns[i] >> 23 & 255, E = e == 0 ? 1 : e;
        const Number D = (patterns[i] & 0x7FFFFF) + (e == 0 ? 0 : 0x800000), down = largest - E < 31 ? largest - E : 31;
        values.magnitude.push_back(Whole(std::max<Number>(1, D >> (12 + down))));
    }
    if (Whole(patterns.size()) == values.G) values.magnitude.push_back(0);
    return centroids;
}

} // namespace

Layer read_mixed(const std::vector<std::uint8_t>& payload, Number filters, Number channels, Number width,
                 bool half_codebooks, bool half_biases) {
    const Number N = filters * channels * width * width, least = (N + 1023) / 1024;
    if (payload.size() < least) refuse("too short for so many weights");
    const Number head = payload[0];
    if (head % 8 != 0 || (head / 32 % 2 == 0 && head / 8 % 2)) refuse("head");
    Layer layer;
    layer.representation = head / 32 % 2 ? 2 : 1;
    layer.masked = head / 16 % 2;
    layer.survives.assign(N, true);
    Values values;
    values.masked = layer.masked;
    Decisions in({payload.begin() + 1, payload.end()});
    std::vector<float> centroids;
    float step = 0;
    if (layer.representation == 1) {
        centroids = read_book(in, half_codebooks ? 16 : 32, values);
    } else {
        values.zero = head / 8 % 2;
        step = value(in.field(32), 32);
        values.G = Whole(in.number());
        values.Q = Whole(in.number());
        if (values.G > 16777216 || values.Q > 16777216) refuse("level");
        if (!values.masked && !values.zero && values.G == 0 && values.Q == 0) refuse("no levels");
    }
    std::vector<Whole> read(N, 0);
    Weights(in, values, Whole(filters), Whole(channels), Whole(width)).read(read, layer.survives);
    for (std::size_t i = 0; i < N; ++i) {
        float weight = 0;
        if (layer.survives[i] && layer.representation == 2) weight = step * float(read[i]);
        if (layer.survives[i] && layer.representation == 1)
            weight = centroids[std::size_t(read[i] + values.G - (read[i] > 0 && !values.zero))];
        if (!std::isfinite(weight)) refuse("level times step");
        layer.weights.push_back(weight);
    }
    std::map<std::pair<Number, Number>, Count> exponents;
    Count sign, empty;
    const int digits = half_biases ? 5 : 8, low = half_biases ? 10 : 23;
    for (Number i = 0; i < filters; ++i) {
        const auto s = Number(sign.plain(in));
        const Number e = tree(in, digits, 0, exponents);
        const Number fraction = e == 0 && empty.plain(in) ? 0 : in.field(low);
        layer.biases.push_back(value((s << (digits + low)) + (e << low) + fraction, half_biases ? 16 : 32));
    }
    if (payload.size() > least && payload.size() > 1) {
        if (payload.back() == 0 || in.at < in.bytes.size()) refuse("longer than its content");
    } else {
        for (; in.at < in.bytes.size(); ++in.at)
            if (in.bytes[in.at] != 0) refuse("padding");
    }
    return layer;
}

} // namespace reference
