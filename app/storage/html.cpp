// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/html.h"

#include <QString>

#include <md4c.h>

#include <exception>

namespace moire::html {

namespace {

/// The elements of one text, as md4c finds them.
class Elements {
public:
    explicit Elements(const Write &write) : m_write(write) { }

    void block(MD_BLOCKTYPE type, void *detail, bool begins)
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            return element("blockquote", begins);
        case MD_BLOCK_UL:
            return element("ul", begins);
        case MD_BLOCK_OL:
            if (begins)
                return m_write("<ol start=\"" + std::to_string(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start) +
                               "\">\n");
            return element("ol", false);
        case MD_BLOCK_LI:
            element("li", begins);
            if (const auto *item = static_cast<MD_BLOCK_LI_DETAIL *>(detail); begins && item->is_task)
                m_write(item->task_mark == ' ' ? "☐ " : "☑ ");
            return;
        case MD_BLOCK_HR:
            return begins ? m_write("<hr>\n") : void();
        case MD_BLOCK_H: // the document has headings of its own above these
            return element(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level <= 2 ? "h3" : "h4", begins);
        case MD_BLOCK_CODE:
            return element("pre", begins);
        case MD_BLOCK_P:
            return element("p", begins);
        case MD_BLOCK_TABLE:
            return element("table", begins);
        case MD_BLOCK_THEAD:
            return element("thead", begins);
        case MD_BLOCK_TBODY:
            return element("tbody", begins);
        case MD_BLOCK_TR:
            return element("tr", begins);
        case MD_BLOCK_TH:
            return element("th", begins);
        case MD_BLOCK_TD:
            return element("td", begins);
        case MD_BLOCK_DOC:
        case MD_BLOCK_HTML:
            return;
        }
    }

    void span(MD_SPANTYPE type, void *detail, bool begins)
    {
        switch (type) {
        case MD_SPAN_EM:
            return element("em", begins);
        case MD_SPAN_STRONG:
            return element("strong", begins);
        case MD_SPAN_CODE:
            return element("code", begins);
        case MD_SPAN_DEL:
            return element("del", begins);
        case MD_SPAN_A:
            return begins ? void() : address(static_cast<MD_SPAN_A_DETAIL *>(detail)->href);
        case MD_SPAN_IMG:
            return begins ? void() : address(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src);
        default:
            return;
        }
    }

    void text(MD_TEXTTYPE type, std::string_view bytes)
    {
        switch (type) {
        case MD_TEXT_NULLCHAR:
            return m_write("\uFFFD");
        case MD_TEXT_BR:
            return m_write("<br>\n");
        case MD_TEXT_SOFTBR:
            return m_write("\n");
        case MD_TEXT_ENTITY: // "&" letters or digits ";"
            return m_write(bytes);
        default:
            return writeEscaped(m_write, QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())));
        }
    }

    /// Exceptions do not pass through C.
    template <class Part>
    int call(Part part)
    {
        try {
            part();
            return 0;
        } catch (...) {
            thrown = std::current_exception();
            return 1;
        }
    }

    std::exception_ptr thrown;

private:
    void element(std::string_view name, bool begins)
    {
        const bool breaks = !begins && name != "em" && name != "strong" && name != "code" && name != "del";
        m_write((begins ? "<" : "</") + std::string(name) + (breaks ? ">\n" : ">"));
    }

    void address(const MD_ATTRIBUTE &address)
    {
        m_write(" (");
        for (size_t i = 0; address.substr_offsets[i] < address.size; ++i) {
            const MD_OFFSET begin = address.substr_offsets[i];
            text(address.substr_types[i], {address.text + begin, address.substr_offsets[i + 1] - begin});
        }
        m_write(")");
    }

    const Write &m_write;
};

} // namespace

void writeEscaped(const Write &write, QStringView text)
{
    QString escaped;
    escaped.reserve(text.size() + text.size() / 8);
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
            escaped += QLatin1String("&amp;");
            break;
        case u'<':
            escaped += QLatin1String("&lt;");
            break;
        case u'>':
            escaped += QLatin1String("&gt;");
            break;
        case u'"':
            escaped += QLatin1String("&quot;");
            break;
        default:
            escaped += c == u'\n' || c == u'\r' || c == u'\t' || c.unicode() >= 0xa0 ||
                    (c.unicode() >= 0x20 && c.unicode() < 0x7f)
                ? c
                : QChar(QChar::ReplacementCharacter);
        }
    }
    write(escaped.toUtf8().toStdString());
}

void writeMarkdown(const Write &write, QStringView text)
{
    Elements elements(write);
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_TABLES | MD_FLAG_TASKLISTS | MD_FLAG_STRIKETHROUGH;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *user) {
        auto *to = static_cast<Elements *>(user);
        return to->call([&] { to->block(type, detail, true); });
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *detail, void *user) {
        auto *to = static_cast<Elements *>(user);
        return to->call([&] { to->block(type, detail, false); });
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *user) {
        auto *to = static_cast<Elements *>(user);
        return to->call([&] { to->span(type, detail, true); });
    };
    parser.leave_span = [](MD_SPANTYPE type, void *detail, void *user) {
        auto *to = static_cast<Elements *>(user);
        return to->call([&] { to->span(type, detail, false); });
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *bytes, MD_SIZE size, void *user) {
        auto *to = static_cast<Elements *>(user);
        return to->call([&] { to->text(type, {bytes, size}); });
    };
    const QByteArray bytes = text.toUtf8();
    md_parse(bytes.constData(), static_cast<MD_SIZE>(bytes.size()), &parser, &elements);
    if (elements.thrown)
        std::rethrow_exception(elements.thrown);
}

} // namespace moire::html
