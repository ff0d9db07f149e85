// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/routing_policy.h>

#include <vector>

namespace moire {

class Model;

/// What is added to the router's scores before experts are chosen: the model's own selection bias (DeepSeek-V3's
/// e_score_correction_bias) and the rules of \p policy, -inf for off and +inf for forced experts. [expert layers,
/// experts]; empty: nothing is added; NaN: experts are chosen at random, whatever their scores. Reads the file; any
/// thread. Throws Error (Usage) if the policy does not suit the model.
std::vector<float> selectionBias(const Model &model, const RoutingPolicy &policy);

} // namespace moire
