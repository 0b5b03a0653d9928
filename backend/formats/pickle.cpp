// SPDX-License-Identifier: GPL-3.0-or-later
// The pickle machine: what each opcode does. No opcode can reach anything outside of the machine's own memory.
#include "backend/formats/pickle.h"

#include "backend/formats/pickle_opcodes.h"
#include "backend/formats/pickle_stack.h"

#include <algorithm>
#include <array>
#include <bit>

namespace squeeze::formats {

namespace {

constexpr std::size_t largest_pickle = 8 << 20;                 // bytes
constexpr std::size_t longest_text = 1 << 16, longest_key = 64; // bytes
constexpr std::size_t most_dimensions = 8;

/// Everything a state dict may name. None of it is ever called: each stands for a few lines below.
constexpr std::array known_globals{
    "collections OrderedDict",
    "torch._utils _rebuild_tensor_v2",
    "torch._utils _rebuild_parameter",
    "torch FloatStorage",
    "torch HalfStorage",
    "torch BFloat16Storage",
    "torch DoubleStorage",
    "torch LongStorage",
    "torch IntStorage",
    "torch ShortStorage",
    "torch CharStorage",
    "torch ByteStorage",
    "torch BoolStorage",
};

class Machine : PickleStack {
public:
    using PickleStack::PickleStack;

    Pickle run() {
        for (;;) {
            const auto code = m_in.read<std::uint8_t>();
            if (code == Stop) break;
            if (!value(code) && !container(code) && !memo(code) && !object(code))
                m_in.fail("opcode " + refused_name(code) +
                          " has no place in a state dict (save with torch.save(model.state_dict(), FILE))");
        }
        m_pickle.root = pop();
        return std::move(m_pickle);
    }

private:
    // clang-format off
    bool value(std::uint8_t code) {
        switch (code) {
        case NoneValue:  push(None{}); return true;
        case NewTrue:    push(true); return true;
        case NewFalse:   push(false); return true;
        case BinInt:     push(std::int64_t(m_in.read<std::int32_t>())); return true;
        case BinInt1:    push(std::int64_t(m_in.read<std::uint8_t>())); return true;
        case BinInt2:    push(std::int64_t(m_in.read<std::uint16_t>())); return true;
        case Long1:      push(long_integer()); return true;
        case BinFloat:   push(std::bit_cast<double>(__builtin_bswap64(m_in.read<std::uint64_t>()))); return true;
        case BinUnicode: push(text()); return true;
        case Proto:      m_in.take(1); return true;
        default: return false;
        }
    }

    bool container(std::uint8_t code) {
        switch (code) {
        case Mark:          mark(); return true;
        case EmptyTuple:    push(Tuple{}); return true;
        case TupleFromMark: push(Tuple{since_mark()}); return true;
        case Tuple1:        push(Tuple{top(1)}); return true;
        case Tuple2:        push(Tuple{top(2)}); return true;
        case Tuple3:        push(Tuple{top(3)}); return true;
        case EmptyList:     push(List{}); return true;
        case Append:        append(top(1)); return true;
        case Appends:       append(since_mark()); return true;
        case EmptyDict:     push(Dict{}); return true;
        case SetItem:       set_items(top(2)); return true;
        case SetItems:      set_items(since_mark()); return true;
        default: return false;
        }
    }

    bool memo(std::uint8_t code) {
        switch (code) {
        case BinPut:     memorise(m_in.read<std::uint8_t>()); return true;
        case LongBinPut: memorise(m_in.read<std::uint32_t>()); return true;
        case BinGet:     recall(m_in.read<std::uint8_t>()); return true;
        case LongBinGet: recall(m_in.read<std::uint32_t>()); return true;
        default: return false;
        }
    }

    bool object(std::uint8_t code) {
        switch (code) {
        case GlobalName: global(); return true;
        case BinPersId:  push(storage(pop())); return true;
        case Reduce:     reduce(); return true;
        case Build:      build(); return true;
        default: return false;
        }
    }
    // clang-format on

    /// Sets attributes of a dict: torch's _metadata, which says nothing about values.
    void build() {
        pop();
        at<Dict>(peek(), "dict under BUILD");
    }

    void global() {
        const auto module = line();
        const auto name = module + " " + line();
        if (std::ranges::find(known_globals, name) == known_globals.end())
            m_in.fail("names '" + name +
                      "', which has no place in a state dict and was not run (save with "
                      "torch.save(model.state_dict(), FILE))");
        push(Global{name});
    }

    /// ('storage', type, key, device, count)
    Storage storage(Ref id) {
        const auto& parts = at<Tuple>(id, "tuple under BINPERSID").items;
        if (parts.size() != 5 || at<std::string>(parts[0], "text") != "storage")
            m_in.fail("has an unknown persistent id");
        const auto& key = at<std::string>(parts[2], "storage key");
        if (key.size() > longest_key) m_in.fail("has too long a storage key");
        return {at<Global>(parts[1], "storage type").name, key, at<std::int64_t>(parts[4], "storage size")};
    }

    void reduce() {
        const auto& arguments = at<Tuple>(pop(), "tuple under REDUCE").items;
        const auto function = at<Global>(pop(), "global under REDUCE").name;
        if (function == "collections OrderedDict" && arguments.empty())
            push(Dict{});
        else if (function == "torch._utils _rebuild_tensor_v2" && arguments.size() >= 4)
            push(Tensor{storage_ref(arguments[0]), at<std::int64_t>(arguments[1], "storage offset"),
                        integers(arguments[2]), integers(arguments[3])});
        else if (function == "torch._utils _rebuild_parameter" && !arguments.empty())
            push_ref(arguments[0]);
        else
            m_in.fail("calls '" + function + "' in an unknown way");
    }

    Ref storage_ref(Ref ref) {
        at<Storage>(ref, "storage");
        return ref;
    }

    std::vector<std::int64_t> integers(Ref ref) {
        const auto& items = at<Tuple>(ref, "tuple of sizes").items;
        if (items.size() > most_dimensions) m_in.fail("has a tensor of too many dimensions");
        std::vector<std::int64_t> result;
        for (const Ref item : items) result.push_back(at<std::int64_t>(item, "size"));
        return result;
    }

    void append(const std::vector<Ref>& items) {
        auto& list = at<List>(peek(), "list under APPEND").items;
        list.insert(list.end(), items.begin(), items.end());
    }

    void set_items(const std::vector<Ref>& items) {
        auto& dict = at<Dict>(peek(), "dict under SETITEM").items;
        if (items.size() % 2) m_in.fail("has a key without a value");
        for (std::size_t i = 0; i < items.size(); i += 2) dict.emplace_back(items[i], items[i + 1]);
    }

    std::int64_t long_integer() {
        const auto bytes = m_in.take(m_in.read<std::uint8_t>());
        if (bytes.size() > 8) m_in.fail("has an integer of more than 64 bits");
        std::uint64_t value = !bytes.empty() && bytes.back() & 0x80 ? ~std::uint64_t(0) : 0;
        for (std::size_t i = bytes.size(); i-- > 0;) value = value << 8 | bytes[i];
        return std::int64_t(value);
    }

    std::string line() {
        std::string result;
        for (auto c = m_in.read<char>(); c != '\n'; c = m_in.read<char>()) {
            result += c;
            if (result.size() > 256) m_in.fail("has too long a name");
        }
        return result;
    }

    std::string text() {
        const auto size = m_in.read<std::uint32_t>();
        if (size > longest_text) m_in.fail("has too long a text");
        const auto bytes = m_in.take(size);
        return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
    }
};

} // namespace

Pickle read_pickle(ByteView bytes, const std::string& what) {
    if (bytes.size() > largest_pickle) throw Error(Fault::Corrupt, what + ": its pickle is larger than 8 MiB");
    return Machine(bytes, what).run();
}

} // namespace squeeze::formats
