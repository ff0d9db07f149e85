// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/definition.h"

#include <QString>

#include <stop_token>

namespace moire::ui {

/// The memory that the models of an experiment need, in sentences. Reads headers; any thread. Throws Error
/// (Interrupted).
QString modelsNeeded(const experiments::Definition &definition, const std::stop_token &stop);

} // namespace moire::ui
