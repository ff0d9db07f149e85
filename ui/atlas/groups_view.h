// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/two_groups.h"
#include "atlas/atlas_records.h"
#include "atlas/expert_request.h"
#include "instruments/value_table.h"

#include <QWidget>

#include <map>

class QMenu;
class QPushButton;

namespace moire::widgets {
class Chip;
class ExpertMap;
class SearchField;
class ToneLabel;
} // namespace moire::widgets

namespace moire::ui {

class FactTable;

/// Two groups of chats, and which experts they use differently.
class GroupsView : public QWidget {
    Q_OBJECT
public:
    enum class Group { None, A, B };

    explicit GroupsView(QWidget *parent = nullptr);

    /// Chats keep their groups as far as they still exist; two lists of prompts have theirs.
    void setMap(const atlas::SharedMap &map);
    void setFolders(const std::vector<std::pair<qint64, QString>> &folders);
    void setGroup(const std::vector<qint64> &chats, Group group);
    Group groupOf(qint64 chat) const;
    std::vector<qint64> chatsOf(Group group) const; ///< ascending
    void compare(); ///< as the button
    void setResult(const analysis::GroupComparison &result);
    void setProblem(const QString &why);
    void setRequestable(bool requestable);
    QString verdict() const; ///< what was found, in words
    const ValueTable &tested() const { return m_data; } ///< every cell, not only those shown

signals:
    void compareRequested(const std::vector<qint64> &a, const std::vector<qint64> &b);
    void expertsRequested(const moire::ui::ExpertRequests &requests);
    void cellSelected(const moire::analysis::Cell &cell);
    void promptsRequested(); ///< a person wants to compare two lists of prompts instead
    void failed(const QString &why);

private:
    QWidget *buildChats();
    QWidget *buildResult();
    void addFolderMenu(widgets::Chip *chip, Group group);
    void takeSelected(Group group);
    void showChats();
    void showResult();
    void fillData();
    void showMap();
    void showVerdict();
    void fillPolicyMenu();
    std::vector<analysis::CellDifference> different(bool moreInB) const;

    atlas::SharedMap m_map; ///< null: nothing
    std::vector<std::pair<qint64, QString>> m_folders;
    std::map<qint64, Group> m_groups; ///< by chat; those of none are left out
    std::vector<qint64> m_shown; ///< the chat of each row
    std::optional<analysis::GroupComparison> m_result;
    QString m_problem;
    bool m_comparing = false;
    bool m_requestable = false;

    widgets::SearchField *m_filter = nullptr;
    FactTable *m_chats = nullptr;
    widgets::ToneLabel *m_counts = nullptr;
    widgets::Chip *m_folderA = nullptr;
    widgets::Chip *m_folderB = nullptr;
    QPushButton *m_compare = nullptr;
    widgets::ToneLabel *m_verdict = nullptr;
    widgets::ExpertMap *m_differences = nullptr;
    ValueTable m_data; ///< of the comparison, to be saved
    FactTable *m_cells = nullptr;
    QPushButton *m_policy = nullptr;
    QMenu *m_policyMenu = nullptr;
};

} // namespace moire::ui
