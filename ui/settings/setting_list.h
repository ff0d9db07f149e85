// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"

#include <QWidget>

#include <functional>
#include <map>
#include <set>
#include <vector>

class QVBoxLayout;

namespace moire::ui {

class SettingRow;

/// The rows of a page of settings, by section. Every row is bound to one field of Settings: it shows its value, changes
/// it at once, tells its default, and takes it back.
class SettingList : public QWidget {
    Q_OBJECT
public:
    /// The field of a Settings that a row shows.
    template <class T>
    using Field = T &(*)(Settings &);
    template <class T>
    struct Choice {
        T value;
        QString text;
    };

    explicit SettingList(SettingsFile &file, QWidget *parent = nullptr);

    /// Later rows belong to it.
    QWidget *addSection(const QString &title, const QString &note = {});
    template <class T>
    SettingRow *addChoice(const QString &name, const QString &what, Field<T> field,
                          const std::vector<Choice<T>> &choices);
    /// Likewise with a drop-down, for more choices than there is room for.
    SettingRow *addDropDown(const QString &name, const QString &what, Field<QString> field,
                            const std::vector<Choice<QString>> &choices);
    /// T: a type of whole numbers. \p special: what \p low means, if it is no ordinary number.
    template <class T>
    SettingRow *addNumber(const QString &name, const QString &what, Field<T> field, int low, int high,
                          const QString &special = {});
    SettingRow *addReal(const QString &name, const QString &what, Field<float> field, double low, double high);
    SettingRow *addSwitch(const QString &name, const QString &what, Field<bool> field);
    SettingRow *addText(const QString &name, const QString &what, Field<QString> field);
    SettingRow *addSeed(const QString &name, const QString &what, Field<std::optional<uint64_t>> field);
    /// Anything else; \p searched: the text that the search finds it by.
    void addBlock(QWidget *block, const QString &searched);

    /// The control of \p row works while \p enabled is true, which \p decides sets. A search that finds one row shows
    /// the other too.
    void depend(SettingRow *row, SettingRow *decides, std::function<bool(const Settings &)> enabled);

    /// Shows the rows that contain every word of \p text, or whose section does; returns their number.
    int filter(const QString &text);
    const std::vector<SettingRow *> &rows() const { return m_rows; }

private:
    struct Entry {
        QWidget *widget;
        SettingRow *row; ///< null: a block
        QString searched;
    };
    struct Section {
        QWidget *head;
        QString title;
        std::vector<Entry> entries;
    };
    /// What to do when the settings have changed.
    using Show = std::function<void(const Settings &)>;

    SettingRow *addRow(const QString &name, const QString &what, QWidget *control, bool wide = false);
    template <class T>
    void bind(SettingRow *row, Field<T> field, const QString &standard, std::function<void(const T &)> show);
    template <class T>
    void set(Field<T> field, T value);
    std::set<QWidget *> found(const QStringList &words) const;

    SettingsFile &m_file;
    QVBoxLayout *m_column;
    std::vector<Section> m_sections;
    std::vector<SettingRow *> m_rows;
    std::map<SettingRow *, SettingRow *> m_deciding; ///< by the row that depends on it
    std::vector<Show> m_shows;
};

} // namespace moire::ui
