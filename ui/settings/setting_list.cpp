// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/setting_list.h"

#include "controls/section_header.h"
#include "controls/segmented_control.h"
#include "controls/tone_label.h"
#include "items/format.h"
#include "library/panel.h"
#include "settings/setting_controls.h"
#include "settings/setting_row.h"
#include "style/figures.h"
#include "style/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace moire::ui {

SettingList::SettingList(SettingsFile &file, QWidget *parent)
    : QWidget(parent),
      m_file(file),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    connect(&file, &SettingsFile::changed, this, [this] {
        for (const Show &show : m_shows)
            show(m_file.values());
    });
}

QWidget *SettingList::addSection(const QString &title, const QString &note)
{
    const int u = widgets::unit(this);
    auto *head = new Panel(QPalette::Base, m_sections.empty() ? Qt::Edges() : Qt::Edges(Qt::TopEdge));
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, u * 2, 0, u / 2);
    column->setSpacing(u / 4);
    column->addWidget(new widgets::SectionHeader(title));
    if (!note.isEmpty()) {
        auto *label = new widgets::ToneLabel(note, widgets::Tone::Muted);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_column->addSpacing(m_sections.empty() ? 0 : u);
    m_column->addWidget(head);
    m_sections.push_back({head, title + QLatin1Char('\n') + note, {}});
    return head;
}

SettingRow *SettingList::addRow(const QString &name, const QString &what, QWidget *control, bool wide)
{
    auto *row = new SettingRow(name, what, control, wide);
    m_column->addWidget(row);
    m_sections.back().entries.push_back({row, row, {}});
    m_rows.push_back(row);
    return row;
}

void SettingList::addBlock(QWidget *block, const QString &searched)
{
    m_column->addWidget(block);
    m_sections.back().entries.push_back({block, nullptr, searched});
}

template <class T>
void SettingList::set(Field<T> field, T value)
{
    Settings settings = m_file.values();
    field(settings) = std::move(value);
    m_file.change(settings);
}

template <class T>
void SettingList::bind(SettingRow *row, Field<T> field, const QString &standard, std::function<void(const T &)> show)
{
    row->setDefault(standard);
    const auto standardValue = [field] {
        Settings settings;
        return field(settings);
    };
    m_shows.push_back([row, field, standardValue, show = std::move(show)](Settings settings) {
        const T &value = field(settings);
        const QSignalBlocker quiet(row->control());
        show(value);
        row->setDiffers(!(value == standardValue()));
    });
    m_shows.back()(m_file.values());
    connect(row, &SettingRow::resetRequested, this, [this, field, standardValue] { set(field, standardValue()); });
}

template <class T>
SettingRow *SettingList::addChoice(const QString &name, const QString &what, Field<T> field,
                                   const std::vector<Choice<T>> &choices)
{
    auto *control = new widgets::SegmentedControl;
    Settings standard;
    QString standardText;
    for (const Choice<T> &choice : choices) {
        control->addSegment(choice.text);
        if (choice.value == field(standard))
            standardText = choice.text;
    }
    SettingRow *row = addRow(name, what, control);
    bind<T>(row, field, standardText, [control, choices](const T &value) {
        control->setCurrentIndex(
            static_cast<int>(std::ranges::find(choices, value, &Choice<T>::value) - choices.begin()));
    });
    connect(control, &widgets::SegmentedControl::currentChanged, this, [this, field, choices](int index) {
        if (index >= 0)
            set<T>(field, choices[static_cast<size_t>(index)].value);
    });
    return row;
}

SettingRow *SettingList::addDropDown(const QString &name, const QString &what, Field<QString> field,
                                     const std::vector<Choice<QString>> &choices)
{
    auto *box = new QComboBox;
    leaveWheelToPage(box);
    Settings standard;
    QString standardText;
    for (const Choice<QString> &choice : choices) {
        box->addItem(choice.text, choice.value);
        if (choice.value == field(standard))
            standardText = choice.text;
    }
    SettingRow *row = addRow(name, what, box);
    bind<QString>(row, field, standardText,
                  [box](const QString &value) { box->setCurrentIndex(box->findData(value)); });
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, field, box] { set<QString>(field, box->currentData().toString()); });
    return row;
}

template <class T>
SettingRow *SettingList::addNumber(const QString &name, const QString &what, Field<T> field, int low, int high,
                                   const QString &special)
{
    QSpinBox *box = numberBox(low, high, special);
    SettingRow *row = addRow(name, what, box);
    Settings standard;
    const int value = static_cast<int>(field(standard));
    bind<T>(row, field, value == low && !special.isEmpty() ? special : format::count(static_cast<quint64>(value)),
            [box](const T &shown) { box->setValue(static_cast<int>(shown)); });
    connect(box, &QSpinBox::valueChanged, this, [this, field](int number) { set<T>(field, static_cast<T>(number)); });
    return row;
}

SettingRow *SettingList::addReal(const QString &name, const QString &what, Field<float> field, double low, double high)
{
    QDoubleSpinBox *box = realBox(low, high);
    SettingRow *row = addRow(name, what, box);
    Settings standard;
    bind<float>(row, field, QLocale().toString(static_cast<double>(field(standard)), 'g', 3),
                [box](const float &shown) { box->setValue(static_cast<double>(shown)); });
    connect(box, &QDoubleSpinBox::valueChanged, this,
            [this, field](double number) { set(field, static_cast<float>(number)); });
    return row;
}

SettingRow *SettingList::addSwitch(const QString &name, const QString &what, Field<bool> field)
{
    auto *box = new QCheckBox;
    SettingRow *row = addRow(name, what, box);
    Settings standard;
    bind<bool>(row, field, field(standard) ? tr("on") : tr("off"), [box](const bool &on) { box->setChecked(on); });
    connect(box, &QCheckBox::toggled, this, [this, field](bool on) { set(field, on); });
    return row;
}

SettingRow *SettingList::addText(const QString &name, const QString &what, Field<QString> field)
{
    auto *box = new TextBox;
    SettingRow *row = addRow(name, what, box, true);
    bind<QString>(row, field, tr("empty"), [box](const QString &text) { box->setValue(text); });
    connect(box, &TextBox::edited, this, [this, field](const QString &text) { set(field, text); });
    return row;
}

SettingRow *SettingList::addSeed(const QString &name, const QString &what, Field<std::optional<uint64_t>> field)
{
    auto *box = new QLineEdit;
    box->setPlaceholderText(tr("random"));
    box->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,20}")), box));
    SettingRow *row = addRow(name, what, box);
    bind<std::optional<uint64_t>>(row, field, tr("random"), [box](const std::optional<uint64_t> &seed) {
        box->setText(seed ? QString::number(*seed) : QString());
    });
    connect(box, &QLineEdit::editingFinished, this, [this, field, box] {
        bool ok = false;
        const uint64_t seed = box->text().toULongLong(&ok);
        if (ok || box->text().isEmpty())
            return set(field, ok ? std::optional(seed) : std::nullopt);
        Settings settings = m_file.values(); // 2^64 or more: the number before it stays
        box->setText(field(settings) ? QString::number(*field(settings)) : QString());
    });
    return row;
}

void SettingList::depend(SettingRow *row, SettingRow *decides, std::function<bool(const Settings &)> enabled)
{
    m_deciding[row] = decides;
    m_shows.push_back(
        [row, enabled = std::move(enabled)](const Settings &now) { row->control()->setEnabled(enabled(now)); });
    m_shows.back()(m_file.values());
}

/// The rows and blocks that contain every word, or whose section does, with the rows that they depend on.
std::set<QWidget *> SettingList::found(const QStringList &words) const
{
    const auto contains = [&](const QString &searched) {
        return std::ranges::all_of(words,
                                   [&](const QString &word) { return searched.contains(word, Qt::CaseInsensitive); });
    };
    std::set<QWidget *> found;
    for (const Section &section : m_sections) {
        const bool whole = contains(section.title);
        for (const Entry &entry : section.entries) {
            if (!whole && !(entry.row ? entry.row->matches(words) : contains(entry.searched)))
                continue;
            found.insert(entry.widget);
            if (const auto decides = m_deciding.find(entry.row); decides != m_deciding.end())
                found.insert(decides->second);
        }
    }
    return found;
}

int SettingList::filter(const QString &text)
{
    const std::set<QWidget *> shown = found(text.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    for (const Section &section : m_sections) {
        bool any = false;
        for (const Entry &entry : section.entries) {
            entry.widget->setVisible(shown.contains(entry.widget));
            any = any || shown.contains(entry.widget);
        }
        section.head->setVisible(any);
    }
    return static_cast<int>(shown.size());
}

template SettingRow *SettingList::addChoice<QString>(const QString &, const QString &, Field<QString>,
                                                     const std::vector<Choice<QString>> &);
template SettingRow *SettingList::addChoice<widgets::Appearance>(const QString &, const QString &,
                                                                 Field<widgets::Appearance>,
                                                                 const std::vector<Choice<widgets::Appearance>> &);
template SettingRow *SettingList::addChoice<widgets::Preference>(const QString &, const QString &,
                                                                 Field<widgets::Preference>,
                                                                 const std::vector<Choice<widgets::Preference>> &);
template SettingRow *SettingList::addNumber<int>(const QString &, const QString &, Field<int>, int, int,
                                                 const QString &);
template SettingRow *SettingList::addNumber<qint64>(const QString &, const QString &, Field<qint64>, int, int,
                                                    const QString &);
template SettingRow *SettingList::addNumber<uint32_t>(const QString &, const QString &, Field<uint32_t>, int, int,
                                                      const QString &);

} // namespace moire::ui
