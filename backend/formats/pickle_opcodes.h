// SPDX-License-Identifier: GPL-3.0-or-later
// The opcodes that state dicts are made of, under the names of Python's pickletools.
#pragma once

#include <cstdint>
#include <string>

namespace squeeze::formats {

// clang-format off
enum Opcode : std::uint8_t {
    // values
    NoneValue = 'N', NewTrue = 0x88, NewFalse = 0x89, BinInt = 'J', BinInt1 = 'K', BinInt2 = 'M', Long1 = 0x8a,
    BinFloat = 'G', BinUnicode = 'X',
    // containers
    Mark = '(', EmptyTuple = ')', TupleFromMark = 't', Tuple1 = 0x85, Tuple2 = 0x86, Tuple3 = 0x87,
    EmptyList = ']', Append = 'a', Appends = 'e', EmptyDict = '}', SetItem = 's', SetItems = 'u',
    // memo
    BinPut = 'q', LongBinPut = 'r', BinGet = 'h', LongBinGet = 'j',
    // what PyTorch makes tensors from
    GlobalName = 'c', BinPersId = 'Q', Reduce = 'R', Build = 'b',
    Proto = 0x80, Stop = '.',
};

/// The name of an opcode that is refused, as far as a person may meet it; else its number.
inline std::string refused_name(std::uint8_t code) {
    switch (code) {
    case '0': return "POP";
    case 'I': return "INT";
    case 'P': return "PERSID";
    case 'S': return "STRING";
    case 'T': return "BINSTRING";
    case 'U': return "SHORT_BINSTRING";
    case 'V': return "UNICODE";
    case 'i': return "INST";
    case 'o': return "OBJ";
    case 0x81: return "NEWOBJ";
    case 0x82: return "EXT1";
    case 0x8b: return "LONG4";
    case 0x8c: return "SHORT_BINUNICODE";
    case 0x8f: return "EMPTY_SET";
    case 0x92: return "NEWOBJ_EX";
    case 0x93: return "STACK_GLOBAL";
    case 0x94: return "MEMOIZE";
    case 0x95: return "FRAME";
    default: return std::to_string(int(code));
    }
}
// clang-format on

} // namespace squeeze::formats
