// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/model_entry.h"

class QDataStream;

namespace moire {

/// Serializes a ModelFile for the cache. Invalid values set the stream's status to ReadCorruptData.
void write(QDataStream &stream, const ModelFile &file);
ModelFile readModel(QDataStream &stream);

} // namespace moire
