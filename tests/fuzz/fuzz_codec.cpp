// SPDX-License-Identifier: GPL-3.0-or-later
// fuzz_codec [COUNT [SEED]]: feeds COUNT mutated files (default 50,000) to the decoder. Each must give a model or
// Error{Corrupt}, within FORMAT.md's limit on memory and within five seconds, and every 16th model that was read must
// survive being written and read again. Every other mutant has all its lengths and checksums put right. Prints how many
// inputs reached each parser.
#include "backend/codec/container.h"
#include "tests/codec/models.h"
#include "tests/fuzz/allocations.h"
#include "tests/fuzz/mutate.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <map>
#include <optional>

using namespace squeeze;

namespace {

using Clock = std::chrono::steady_clock;

/// Small files that hold every section, representation, coder and float type.
std::vector<Bytes> seeds() {
    std::vector<Bytes> files{codec::encode(test_models::tiny())};
    for (int i = 0; i < 24; ++i) {
        const codec::Encoding encoding{i < 12 ? codec::Coder(i % 4 != 3) : codec::Coder::Mixed,
                                       codec::FloatType(i / 4 % 2), codec::FloatType(i / 2 % 2)};
        files.push_back(
            codec::encode(test_models::random_model(std::uint64_t(i) + 500, (i < 12 ? 2 : 6) + i % 5, i), encoding));
    }
    return files;
}

/// What happened, over all inputs of one kind.
struct Tally {
    std::uint64_t inputs = 0, read = 0, refused = 0;
    std::map<std::string_view, std::uint64_t> reached; ///< place -> inputs
};

struct Worst {
    double seconds = 0;
    std::size_t bytes = 0; ///< memory
};

[[noreturn]] void fail(std::uint64_t number, const Bytes& file, const std::string& why) {
    std::printf("FAILED on input %llu (%zu bytes): %s\n", (unsigned long long)number, file.size(), why.c_str());
    if (auto* out = std::fopen("fuzz_codec.failed.sqz", "wb")) {
        std::fwrite(file.data(), 1, file.size(), out);
        std::fclose(out);
    }
    std::exit(1);
}

std::uint64_t weights_of(const Graph& graph) {
    std::uint64_t weights = 0;
    for (const int node : graph.weighted()) weights += count(weight_shape(graph.nodes[std::size_t(node)].op));
    return weights;
}

/// FORMAT.md, section 8. A refused file may have claimed up to 16,384 weights per byte.
std::uint64_t memory_limit(const Bytes& file, const std::optional<Model>& model) {
    const auto weights =
        model ? weights_of(*model->graph) : std::min<std::uint64_t>(std::uint64_t(1) << 28, 16'384 * file.size());
    return 8 * weights + (std::uint64_t(32) << 20);
}

/// A model that was read is written and read again, to the same bytes ever after.
void check_rewriting(std::uint64_t number, const Bytes& file, const codec::Decoded& decoded) {
    try {
        const auto once = codec::encode(decoded.model, decoded.encoding);
        const auto again = codec::decode(once);
        if (codec::encode(again.model, again.encoding) != once) fail(number, file, "rewritten differently");
        if (codec::cost(decoded.model, decoded.encoding).total != once.size())
            fail(number, file, "cost is not the size");
    } catch (const Error& error) {
        fail(number, file, std::string("what was read is not written: ") + error.what());
    }
}

void feed(std::uint64_t number, const Bytes& file, Tally& tally, Worst& worst) {
    std::vector<std::string_view> places{"container"};
    std::optional<codec::Decoded> decoded;
    const codec::Visit visit = [&](const char* place) {
        if (std::find(places.begin(), places.end(), place) == places.end()) places.push_back(place);
    };
    places.reserve(64);
    allocations::reset();
    const auto before = allocations::live();
    const auto begin = std::clock(); // of the processor: neighbours do not count
    try {
        decoded = codec::read_file(file, "mutant", visit).decoded;
    } catch (const Error& error) {
        if (error.fault() != Fault::Corrupt) fail(number, file, std::string("another fault: ") + error.what());
    } catch (const std::exception& error) {
        fail(number, file, std::string("another exception: ") + error.what());
    }
    const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
    const auto memory = allocations::peak() - before;
    const auto limit = memory_limit(file, decoded ? std::optional(decoded->model) : std::nullopt);
    if (memory > limit) fail(number, file, "took " + std::to_string(memory) + " bytes of memory");
    if (seconds > 5) fail(number, file, "took " + std::to_string(seconds) + " seconds");
    worst.seconds = std::max(worst.seconds, seconds);
    worst.bytes = std::max(worst.bytes, memory);
    ++tally.inputs;
    ++(decoded ? tally.read : tally.refused);
    for (const auto& place : places) ++tally.reached[place];
    if (decoded && number % 16 == 1 && weights_of(*decoded->model.graph) < 100'000)
        check_rewriting(number, file, *decoded);
}

void print(const Tally& blind, const Tally& inside) {
    constexpr const char* order[] = {
        "container",      "encoding",        "packed size",  "token table",         "token stream",
        "distance table", "distance stream", "graph",        "input specification", "labels",
        "layer head",     "gap table",       "gap stream",   "dense floats",        "masked floats",
        "dense codebook", "masked codebook", "codebook",     "dense levels",        "masked levels",
        "id table",       "id stream",       "biases",       "bias table",          "padding",
        "mixed head",     "mixed codebook",  "mixed levels", "mixed weights",       "mixed biases"};
    std::printf("| | as mutated | | lengths and CRCs put right | |\n|---|--:|--:|--:|--:|\n");
    const auto row = [&](const char* name, std::uint64_t a, std::uint64_t b) {
        std::printf("| %s | %llu | %.1f %% | %llu | %.1f %% |\n", name, (unsigned long long)a,
                    100.0 * double(a) / double(blind.inputs), (unsigned long long)b,
                    100.0 * double(b) / double(inside.inputs));
    };
    const auto at = [](const Tally& tally, const char* place) {
        const auto found = tally.reached.find(place);
        return found == tally.reached.end() ? 0 : found->second;
    };
    row("inputs", blind.inputs, inside.inputs);
    row("read to a model", blind.read, inside.read);
    row("refused as corrupt", blind.refused, inside.refused);
    for (const auto* place : order)
        row((std::string("reached: ") + place).c_str(), at(blind, place), at(inside, place));
    for (const auto* place : order)
        if (at(inside, place) == 0) {
            std::printf("FAILED: nothing reached %s\n", place);
            std::exit(1);
        }
}

} // namespace

int main(int argc, char** argv) {
    const std::uint64_t count = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 50'000;
    const std::uint64_t seed = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1;
    const auto files = seeds();
    std::vector<fuzz::Parts> parts;
    for (const auto& file : files) parts.push_back(fuzz::take_apart(file));
    Tally blind, inside;
    Worst worst;
    const auto begin = Clock::now();
    for (std::uint64_t i = 0; i < count; ++i) {
        Random random{seed, i};
        const auto from = random.below(files.size());
        Bytes file = files[from];
        if (i % 2)
            file = fuzz::mutate_inside(parts[from], random);
        else
            fuzz::mutate(file, random);
        feed(i, file, i % 2 ? inside : blind, worst);
    }
    if (count < 2) return 0;
    print(blind, inside);
    std::printf("\nseed %llu, %zu seed files, %llu inputs in %.0f s; slowest %.0f ms, most memory %.1f MiB\n",
                (unsigned long long)seed, files.size(), (unsigned long long)count,
                std::chrono::duration<double>(Clock::now() - begin).count(), worst.seconds * 1e3,
                double(worst.bytes) / (1 << 20));
    return 0;
}
