// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/nn/torch/loss.h"

namespace squeeze::nn {

torch::Tensor loss(const torch::Tensor& logits, const torch::Tensor& labels, const torch::Tensor& teacher,
                   const TrainSettings& settings) {
    namespace F = torch::nn::functional;
    const double d = teacher.defined() ? settings.distil : 0, t = settings.temperature;
    torch::Tensor total;
    if (d < 1)
        total = (1 - d) *
                F::cross_entropy(logits, labels, F::CrossEntropyFuncOptions().label_smoothing(settings.smoothing));
    if (d <= 0) return total;
    const auto distance = F::kl_div(torch::log_softmax(logits / t, 1), torch::softmax(teacher / t, 1),
                                    F::KLDivFuncOptions().reduction(torch::kBatchMean));
    return total.defined() ? total + d * t * t * distance : d * t * t * distance;
}

} // namespace squeeze::nn
