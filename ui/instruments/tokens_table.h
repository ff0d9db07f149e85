// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/chat_data.h"
#include "pictures/table.h"

namespace moire::ui {

/// All tokens of the selected answer that were read, a row each: text, log-probability, entropy, milliseconds in all
/// and by stage of the token's own evaluation. Numbers that were not measured are empty.
class TokensTable : public widgets::PictureTable {
public:
    explicit TokensTable(ChatData &data) : m_data(data) { }

    int tableRows() const override;
    int tableColumns() const override;
    QString tableHeader(int column) const override;
    QVariant tableValue(int row, int column) const override;

private:
    ChatData &m_data;
};

} // namespace moire::ui
