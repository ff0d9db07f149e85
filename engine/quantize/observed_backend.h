// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ops/backend.h"

#include <memory>

namespace moire {

/// Sees the inputs of every product with a matrix.
class InputObserver {
public:
    virtual ~InputObserver() = default;
    /// \p tokens inputs of matrix \p index of \p matrix, which is in the file's layout: rows of its columns, \p stride
    /// floats apart. On the thread of the step.
    virtual void inputs(const Matrix &matrix, size_t index, const float *x, size_t stride, size_t tokens) = 0;
};

/// A backend on the host that computes everything with \p inner, and shows \p observer every input on the way: also
/// those of the down matrices, which are computed for it a second time. Products with a transposed matrix are left out.
std::shared_ptr<Backend> observeInputs(std::shared_ptr<Backend> inner, InputObserver &observer);

} // namespace moire
