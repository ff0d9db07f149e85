// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/chat_data.h"
#include "pictures/export.h"

#include <QWidget>

class QMenu;
class QVBoxLayout;

namespace moire::widgets {
class PacedUpdate;
class SectionHeader;
} // namespace moire::widgets

namespace moire::ui {

/// A panel of instruments. It reads the selection and the data, and proposes changes to the selection; it knows no
/// other panel. refresh() runs soon after something changed, paced, and not while the panel is hidden.
class InstrumentPanel : public QWidget {
    Q_OBJECT
public:
    ~InstrumentPanel() override;

    /// What the panel is about, shown faintly beside its title, also where the title is outside the panel.
    QString note() const { return m_note; }

    /// What can be saved now, the picture of the panel first.
    virtual std::vector<widgets::ExportSource> exports() { return {}; }
    widgets::SectionHeader *header() { return m_header; } ///< null: none

signals:
    void failed(const QString &why);
    void noteChanged(const QString &note);

protected:
    static constexpr int figuresMs = 333; ///< figures that change more often cannot be read
    static constexpr int pictureMs = 100; ///< of a picture that only draws what changed

    /// \p title empty: the panel has no header of its own. \p intervalMs: between two updates while tokens stream, at
    /// least.
    InstrumentPanel(ChatData &chat, const QString &title, QWidget *parent, int intervalMs = figuresMs);

    virtual void refresh() = 0;
    void request();
    void setNote(const QString &note);
    analysis::SelectionModel &selection() { return m_data.selection(); }
    QWidget *exportButton(); ///< with a menu that writes one of exports() as PNG, SVG, CSV or NumPy array

    /// Scrolls \p content where the panel is too low for it. Owned by the result.
    static QWidget *scrolled(QWidget *content);

    ChatData &m_data;
    QVBoxLayout *m_layout;

private:
    void fillExports(QMenu &menu);
    void save(const widgets::ExportSource &source, const QString &ending);

    widgets::SectionHeader *m_header = nullptr;
    widgets::PacedUpdate *m_pace;
    QString m_note;
};

/// The bytes of a token as a person reads them: line breaks and spaces visible, what is not UTF-8 as hexadecimal.
QString shownToken(std::string_view bytes);
QString stageText(Stage stage); ///< "attention", "router"
QString spikeText(const analysis::Spike &spike); ///< what its token waited for, in a few words
QString otherAnswerText(const analysis::Happening &happening); ///< of that kind, likewise

} // namespace moire::ui
