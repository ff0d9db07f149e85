// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja/integers.h"
#include "text/jinja/unicode.h"
#include "text/jinja/value.h"

#include <moire/json.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace moire::jinja {

namespace {

class Writer {
public:
    Writer(const JsonStyle &style, Budget &budget) : m_style(style), m_budget(budget)
    {
        const bool indented = style.indent >= 0;
        m_comma = !style.itemSeparator.empty() ? style.itemSeparator : indented ? "," : ", ";
        m_colon = !style.keySeparator.empty() ? style.keySeparator : ": ";
    }

    void write(const Value &value, size_t level)
    {
        m_budget.step();
        if (out.size() > m_budget.limits().memoryBytes)
            failExhausted("the template uses too much memory");
        if (value.isNone())
            out += "null";
        else if (value.isBool())
            out += value.asBool() ? "true" : "false";
        else if (value.isInt())
            out += std::to_string(value.asInt());
        else if (value.isFloat())
            writeFloat(value.asDouble());
        else if (value.isString())
            writeString(value.asString());
        else if (value.isList())
            writeList(value.asList(), level);
        else if (value.isDict())
            writeDict(value.asEntries(), level);
        else
            fail(std::string("Object of type ") + value.typeName() + " is not JSON serializable");
    }

    std::string out;

private:
    void writeFloat(double d)
    {
        out += std::isnan(d) ? "NaN" : std::isinf(d) ? (d < 0 ? "-Infinity" : "Infinity") : formatFloat(d);
    }

    void breakLine(size_t level)
    {
        if (m_style.indent < 0)
            return;
        const size_t spaces = level * static_cast<size_t>(m_style.indent);
        m_budget.bytes(spaces);
        m_budget.take(out.size() + spaces); // an indent of billions must fail before it is built
        m_budget.release(out.size() + spaces);
        out += '\n';
        out.append(spaces, ' ');
    }

    void writeList(const Value::List &items, size_t level)
    {
        out += '[';
        for (size_t i = 0; i < items.size(); ++i) {
            if (i > 0)
                out += m_comma;
            breakLine(level + 1);
            write(items[i], level + 1);
        }
        if (!items.empty())
            breakLine(level);
        out += ']';
    }

    void writeDict(const Value::Entries &entries, size_t level)
    {
        std::vector<const std::pair<Value, Value> *> order;
        for (const auto &entry : entries)
            order.push_back(&entry);
        if (m_style.sortKeys)
            std::stable_sort(order.begin(), order.end(),
                             [&](const auto *a, const auto *b) { return compare(a->first, b->first, m_budget) < 0; });
        out += '{';
        for (size_t i = 0; i < order.size(); ++i) {
            if (i > 0)
                out += m_comma;
            breakLine(level + 1);
            writeKey(order[i]->first);
            out += m_colon;
            write(order[i]->second, level + 1);
        }
        if (!order.empty())
            breakLine(level);
        out += '}';
    }

    void writeKey(const Value &key)
    {
        if (key.isString())
            writeString(key.asString());
        else if (key.isNone() || key.isNumber()) {
            out += '"';
            write(key, 0);
            out += '"';
        } else
            fail("keys must be str, int, float, bool or None");
    }

    void escape(char32_t c)
    {
        char text[16];
        if (c >= 0x10000) {
            c -= 0x10000;
            std::snprintf(text, sizeof text, "\\u%04x\\u%04x", static_cast<unsigned>(0xD800 + (c >> 10)),
                          static_cast<unsigned>(0xDC00 + (c & 0x3FF)));
        } else {
            std::snprintf(text, sizeof text, "\\u%04x", static_cast<unsigned>(c));
        }
        out += text;
    }

    void writeString(const std::string &text)
    {
        m_budget.bytes(text.size());
        out += '"';
        for (size_t i = 0; i < text.size();) {
            const size_t n = sequenceLength(text, i);
            const char32_t c = codePoint(text, i);
            switch (c) {
            case '"':
                out += "\\\"";
                break;
            case '\\':
                out += "\\\\";
                break;
            case '\n':
                out += "\\n";
                break;
            case '\r':
                out += "\\r";
                break;
            case '\t':
                out += "\\t";
                break;
            case '\b':
                out += "\\b";
                break;
            case '\f':
                out += "\\f";
                break;
            default:
                if (c < 0x20 || (m_style.asciiOnly && c >= 0x7F))
                    escape(c);
                else
                    out.append(text, i, n);
            }
            i += n;
        }
        out += '"';
    }

    const JsonStyle &m_style;
    Budget &m_budget;
    std::string m_comma;
    std::string m_colon;
};

} // namespace

std::string toJson(const Value &value, const JsonStyle &style, Budget &budget)
{
    Writer writer(style, budget);
    writer.write(value, 0);
    return std::move(writer.out);
}

Value fromJson(const nlohmann::ordered_json &json, Budget &budget, unsigned depth)
{
    if (depth > 90)
        fail("the messages are nested too deeply");
    switch (json.type()) {
    case nlohmann::ordered_json::value_t::boolean:
        return json.get<bool>();
    case nlohmann::ordered_json::value_t::number_integer:
        return json.get<int64_t>();
    case nlohmann::ordered_json::value_t::number_unsigned:
        if (json.get<uint64_t>() > static_cast<uint64_t>(INT64_MAX))
            fail("the integer " + std::to_string(json.get<uint64_t>()) + " does not fit in 64 bits");
        return json.get<int64_t>();
    case nlohmann::ordered_json::value_t::number_float:
        return json.get<double>();
    case nlohmann::ordered_json::value_t::string:
        return Value::string(&budget, json.get_ref<const std::string &>());
    case nlohmann::ordered_json::value_t::array: {
        Value::List items;
        for (const auto &item : json)
            items.push_back(fromJson(item, budget, depth + 1));
        return Value::list(&budget, std::move(items));
    }
    case nlohmann::ordered_json::value_t::object: {
        Value::Entries entries;
        for (const auto &[key, item] : json.items())
            entries.emplace_back(Value::string(&budget, key), fromJson(item, budget, depth + 1));
        return Value::dict(&budget, std::move(entries));
    }
    default:
        return {};
    }
}

Value fromMessages(const nlohmann::ordered_json &messages, Budget &budget)
{
    if (!messages.is_array())
        return fromJson(messages, budget);
    Value::List items;
    for (const auto &message : messages) {
        const Value value = fromJson(message, budget, 1);
        const bool blank = message.is_object() && message.contains("content") && message["content"].is_null();
        Value::Entries entries = blank ? value.asEntries() : Value::Entries();
        for (auto &[key, item] : entries)
            if (key.asString() == "content")
                item = Value::blank();
        items.push_back(blank ? Value::dict(&budget, std::move(entries)) : value);
    }
    return Value::list(&budget, std::move(items));
}

} // namespace moire::jinja

namespace moire {

namespace {

/// The first integer of a JSON text that does not fit in 64 bits.
std::optional<std::string_view> hugeInteger(std::string_view text)
{
    constexpr std::string_view number = "+-.0123456789eE";
    for (size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '"') {
            for (++at; at < text.size() && text[at] != '"'; ++at)
                at += text[at] == '\\' ? 1 : 0;
        } else if (text[at] == '-' || (text[at] >= '0' && text[at] <= '9')) {
            const std::string_view token =
                text.substr(at, std::min(text.find_first_not_of(number, at), text.size()) - at);
            const bool isReal = token.find_first_of(".eE") != std::string_view::npos;
            if (!isReal && !jinja::parseInteger(token, 10))
                return token;
            at += token.size() - 1;
        }
    }
    return std::nullopt;
}

} // namespace

nlohmann::ordered_json templateJson(std::string_view text, const std::string &where)
{
    nlohmann::ordered_json json = parseJson(text, where);
    if (const auto huge = hugeInteger(text))
        throw Error(ErrorKind::Refused, "the integer " + jinja::shortened(*huge) + " does not fit in 64 bits", where,
                    "pass it as a string");
    return json;
}

} // namespace moire
