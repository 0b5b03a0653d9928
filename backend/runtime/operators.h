// SPDX-License-Identifier: GPL-3.0-or-later
// Private to backend/runtime: XNNPACK's operators, made ready for fixed places in memory.
#pragma once

#include "backend/model/model.h"
#include "backend/runtime/kernels.h"

#include <memory>
#include <xnnpack.h>

namespace squeeze::runtime {

struct DeleteOperator {
    void operator()(xnn_operator* op) const { xnn_delete_operator(op); }
};
struct DeletePool {
    void operator()(pthreadpool* pool) const { pthreadpool_destroy(pool); }
};
using Operator = std::unique_ptr<xnn_operator, DeleteOperator>;
using Pool = std::unique_ptr<pthreadpool, DeletePool>;

/// Once per process. Throws Error{Internal}.
void initialise_xnnpack();

/// What XNNPACK says when it cannot; the engine adds the node's name.
struct Refused {
    const char* problem;
};

Operator convolution(const Conv& conv, const Layer& layer, const View& from, const View& to, bool relu, Pool& pool);
Operator linear(const Linear& op, const Layer& layer, const View& from, const View& to, bool relu, Pool& pool);
Operator max_pool(const MaxPool& op, const View& from, const View& to, Pool& pool);
Operator global_average_pool(const View& from, const View& to, Pool& pool);

} // namespace squeeze::runtime
