// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/keeping.h"

#include <string>

namespace moire::cli {

/// Keeps what serve answers in the session database, until it is destroyed.
class ServedStore {
public:
    virtual ~ServedStore() = default;
    virtual server::Keep keep() = 0;
    virtual void setModelHash(const std::string &hash) = 0; ///< any thread
};

/// \p file: empty: the application's database. \p model: path of the model's file. Throws Error (Usage) in builds
/// without Qt, and Error if the database cannot be opened for writing.
std::unique_ptr<ServedStore> openServedStore(const std::string &file, const std::string &model);

} // namespace moire::cli
