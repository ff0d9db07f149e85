// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QIcon>

#include <functional>
#include <vector>

namespace moire::ui {

/// Something that the command palette can do.
struct PaletteItem {
    QString title;
    QString kind; ///< "Command", "Model", "Chat"
    QString keys; ///< its shortcut; may be empty
    QIcon icon;
    std::function<void()> run;
    bool enabled = true;
    QString whyNot; ///< shown instead of the kind, if it is not enabled
};

/// The items that match a query, best first; at most maxShown, with room for all that were found.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int maxShown = 50;
    enum DataRole { Kind = Qt::UserRole, Keys };

    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<PaletteItem> items); ///< of every kind but those found by a search
    void addItems(std::vector<PaletteItem> items);
    /// Items that a search found for this query: shown after the others, in their order.
    void setFound(std::vector<PaletteItem> found);
    void setQuery(const QString &query); ///< forgets what was found before
    const QString &query() const { return m_query; }

    const PaletteItem &item(int row) const { return *m_shown[static_cast<size_t>(row)]; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void arrange();
    std::vector<PaletteItem> m_items;
    std::vector<PaletteItem> m_found;
    PaletteItem m_nothing; ///< shown if nothing else is
    std::vector<const PaletteItem *> m_shown;
    QString m_query;
};

} // namespace moire::ui
