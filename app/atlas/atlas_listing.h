// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlas/atlas_records.h"

namespace moire {
class Store;
}

/// Which answers of the session database the Atlas reads. On the thread of the Store; throws Error like it.
namespace moire::atlas {

/// Models with answers in chats that were not deleted, those with most answers first.
std::vector<Model> listModels(Store &store);

/// All answers of the database, ascending.
std::vector<qint64> listGenerations(Store &store);

struct Listing {
    std::vector<Answer> answers; ///< ascending
    std::vector<Chat> chats; ///< ascending; those of the answers
    LeftOut leftOut;
};

/// Finished answers of \p model in \p scope, of all branches. Copies are counted once.
Listing listAnswers(Store &store, const Model &model, const Scope &scope);

} // namespace moire::atlas
