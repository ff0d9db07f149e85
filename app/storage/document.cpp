// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/document.h"

#include "storage/html.h"
#include "storage/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace moire {

namespace {

using html::Write;
using html::writeEscaped;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(moire::Document)
public:
    static QString roleTitle(const MessageRecord &message)
    {
        switch (message.role) {
        case Role::System:
            return tr("System prompt");
        case Role::User:
            return tr("Question");
        case Role::Assistant:
            return message.edited ? tr("Answer (edited)") : tr("Answer");
        }
        return {};
    }
    static QString reasoning() { return tr("Reasoning"); }
    static QString noTitle() { return tr("(no title)"); }
};

/// Calls \p each for slices of \p text that end between characters.
template <class Each>
void forEachSlice(const QString &text, Each each)
{
    constexpr qsizetype size = 1 << 16;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = std::min(text.size(), at + size);
        if (end < text.size() && text[end].isLowSurrogate())
            end--;
        each(QStringView(text).sliced(at, end - at));
        at = end;
    }
}

/// Calls \p each for every line, with its line break.
template <class Each>
void forEachLine(const QString &text, Each each)
{
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf(u'\n', at);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        each(QStringView(text).sliced(at, next - at));
        at = next;
    }
}

/// Fenced code: CommonMark 0.30, section 4.5, outside of quotes and lists.
class Fences {
public:
    enum class Line { Text, Opens, Code, Closes };
    Line next(QStringView line)
    {
        qsizetype indent = 0;
        while (indent < line.size() && line[indent] == u' ')
            indent++;
        line = line.sliced(indent);
        qsizetype length = 0;
        while (length < line.size() && line[length] == line[0] && (line[0] == u'`' || line[0] == u'~'))
            length++;
        const bool fence = indent < 4 && length >= 3;
        const QStringView rest = line.sliced(fence ? length : 0).trimmed();
        if (open()) {
            if (!fence || line[0] != m_mark || length < m_length || !rest.isEmpty())
                return Line::Code;
            m_length = 0;
            return Line::Closes;
        }
        if (!fence || (line[0] == u'`' && rest.contains(u'`')))
            return Line::Text;
        m_mark = line[0];
        m_length = length;
        return Line::Opens;
    }
    bool open() const { return m_length > 0; }
    QString closing() const { return QString(m_length, m_mark); }

private:
    QChar m_mark;
    qsizetype m_length = 0; ///< 0: outside
};

void writeText(const Write &write, QStringView text)
{
    write(text.toUtf8().toStdString());
}

SessionInfo requireSession(Store &store, qint64 id)
{
    if (const auto info = store.session(id))
        return *info;
    throw Error(ErrorKind::Usage, "no such session", "session " + std::to_string(id),
                "choose another chat in the list");
}

QString titleLine(const SessionInfo &info)
{
    return info.title.isEmpty() ? Words::noTitle() : cutText(info.title.simplified(), 200);
}

/// "Answer · Tiny · 3/2/26 1:02 PM"
QString headingOf(Store &store, const MessageRecord &message)
{
    QString heading = Words::roleTitle(message);
    if (const auto generation = store.generation(message.id); generation && !generation->modelName.isEmpty())
        heading += QStringLiteral(" · ") + cutText(generation->modelName.simplified(), 100);
    if (message.created.isValid())
        heading += QStringLiteral(" · ") + QLocale().toString(message.created, QLocale::ShortFormat);
    return heading;
}

/// On one line, with the characters that Markdown gives a meaning escaped.
QString markdownLine(const QString &text)
{
    QString line;
    for (const QChar c : text) {
        if (QStringView(u"\\`*_[]<>#&~|$!").contains(c))
            line += u'\\';
        line += c;
    }
    return line;
}

/// A text as its own block; a fence that it leaves open is closed.
void writeBlock(const Write &write, const QString &text)
{
    Fences fences;
    forEachLine(text, [&](QStringView line) { fences.next(line); });
    forEachSlice(text, [&](QStringView slice) { writeText(write, slice); });
    write("\n\n");
    if (fences.open())
        writeText(write, fences.closing() + QStringLiteral("\n\n"));
}

void writeCode(const Write &write, const QString &text)
{
    forEachSlice(text, [&](QStringView slice) { writeEscaped(write, slice); });
}

/// Answers: what their Markdown means. Very long ones: text as it is, and boxes for fenced code.
void writeAnswer(const Write &write, const QString &text)
{
    if (text.size() <= html::maxMarkdown) {
        write("<div class=\"answer\" dir=\"auto\">\n");
        html::writeMarkdown(write, text);
        write("</div>\n");
        return;
    }
    Fences fences;
    bool box = false; // an element is open
    QString lines; // collected, because a piece per line would be slow
    const auto flush = [&] {
        writeCode(write, lines);
        lines.clear();
    };
    const auto close = [&] {
        flush();
        if (box)
            write(fences.open() ? "</div>\n" : "</pre>\n");
        box = false;
    };
    constexpr qsizetype maxCollected = 1 << 16;
    forEachLine(text, [&](QStringView line) {
        switch (fences.next(line)) {
        case Fences::Line::Opens:
            close();
            write("<pre>");
            box = true;
            return;
        case Fences::Line::Closes:
            close();
            return;
        case Fences::Line::Text:
            if (!box)
                write("<div class=\"text\" dir=\"auto\">");
            box = true;
            break;
        case Fences::Line::Code:
            break;
        }
        lines += line;
        if (lines.size() >= maxCollected)
            flush();
    });
    flush();
    if (box)
        write(fences.open() ? "</pre>\n" : "</div>\n");
}

constexpr const char *style = ":root{color-scheme:light dark}"
                              "body{max-width:46em;margin:2em auto;padding:0 1em;font:1em/1.5 system-ui,sans-serif}"
                              "h2{font-size:.9em;font-weight:600;opacity:.7;margin:2em 0 .5em}"
                              ".text,.answer,pre,summary{overflow-wrap:anywhere;unicode-bidi:isolate}"
                              ".text,.answer p,.answer li,pre{white-space:pre-wrap}"
                              "pre,.question{border:1px solid #8884;border-radius:.5em;padding:.6em .9em}"
                              "pre,code{font-family:monospace}"
                              "table{border-collapse:collapse}"
                              "th,td{border:1px solid #8884;padding:.3em .6em;text-align:start}"
                              "blockquote{border-inline-start:.2em solid #8884;margin-inline:0;padding-inline:1em}"
                              "details{opacity:.8;margin:.5em 0}";

} // namespace

size_t exportMarkdown(Store &store, qint64 session, const Write &write)
{
    const SessionInfo info = requireSession(store, session);
    size_t unreadable = 0;
    writeText(write, QStringLiteral("# ") + markdownLine(titleLine(info)) + QStringLiteral("\n\n"));
    for (const qint64 id : store.pathIds(session)) {
        const MessageRecord message = store.message(id);
        unreadable += message.readable ? 0 : 1;
        writeText(write, QStringLiteral("## ") + markdownLine(headingOf(store, message)) + QStringLiteral("\n\n"));
        if (!message.reasoning.isEmpty()) {
            writeText(write, QStringLiteral("> **%1**\n>\n").arg(Words::reasoning()));
            forEachLine(message.reasoning, [&](QStringView line) {
                write("> ");
                forEachSlice(line.toString(), [&](QStringView slice) { writeText(write, slice); });
            });
            write("\n\n");
        }
        writeBlock(write, message.text);
    }
    return unreadable;
}

size_t exportHtml(Store &store, qint64 session, const Write &write)
{
    const SessionInfo info = requireSession(store, session);
    size_t unreadable = 0;
    write("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    writeEscaped(write, titleLine(info));
    write("</title>\n<style>");
    write(style);
    write("</style>\n</head>\n<body>\n<h1 dir=\"auto\">");
    writeEscaped(write, titleLine(info));
    write("</h1>\n");
    for (const qint64 id : store.pathIds(session)) {
        const MessageRecord message = store.message(id);
        unreadable += message.readable ? 0 : 1;
        write("<section>\n<h2>");
        writeEscaped(write, headingOf(store, message));
        write("</h2>\n");
        if (!message.reasoning.isEmpty()) {
            write("<details><summary>");
            writeEscaped(write, Words::reasoning());
            write("</summary>\n<div class=\"text\" dir=\"auto\">");
            writeCode(write, message.reasoning);
            write("</div></details>\n");
        }
        if (message.role == Role::Assistant) {
            writeAnswer(write, message.text);
        } else {
            write("<div class=\"text question\" dir=\"auto\">");
            writeCode(write, message.text);
            write("</div>\n");
        }
        write("</section>\n");
    }
    write("</body>\n</html>\n");
    return unreadable;
}

} // namespace moire
