// SPDX-License-Identifier: GPL-3.0-or-later
// The one exception type of the backend. Exceptions of libraries are translated into it where they enter.
#pragma once

#include <stdexcept>
#include <string>

namespace squeeze {

/// What kind of thing went wrong; decides the exit code and the advice given to people.
enum class Fault {
    Usage,     ///< the words of a command or recipe are wrong (exit 2)
    Input,     ///< a well-formed request for something that cannot be done with this input (exit 2)
    Corrupt,   ///< a file is damaged or not what it says it is (exit 3)
    Io,        ///< reading or writing failed (exit 4)
    Cancelled, ///< stopped on request (exit 130)
    Internal,  ///< a bug in this program (exit 1)
};

/// Detail names the file, the place and, where there is one, the remedy; untranslated, one sentence.
class Error : public std::runtime_error {
public:
    Error(Fault fault, const std::string& detail) : std::runtime_error(detail), m_fault(fault) {}
    Fault fault() const { return m_fault; }

private:
    Fault m_fault;
};

} // namespace squeeze
