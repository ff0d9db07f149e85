// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/languages.h"

#include <QHash>

namespace moire::widgets::markdown {

namespace {

constexpr QChar slash = u'\\';
const Enclosed lineComment{u"//", u""}, hash{u"#", u""}, dashes{u"--", u""};
const Enclosed blockComment{u"/*", u"*/", SpanKind::Comment, {}, true};
const Enclosed nestedComment{u"/*", u"*/", SpanKind::Comment, {}, true, true};
const Enclosed quotes{u"\"", u"\"", SpanKind::String, slash}, apostrophes{u"'", u"'", SpanKind::String, slash};
const Enclosed longQuotes{u"\"\"\"", u"\"\"\"", SpanKind::String, slash, true};
const Enclosed longApostrophes{u"'''", u"'''", SpanKind::String, slash, true};
const Enclosed wideQuotes{u"\"", u"\"", SpanKind::String, slash, true},
    wideApostrophes{u"'", u"'", SpanKind::String, {}, true};
const Enclosed ticks{u"`", u"`", SpanKind::String, slash, true};

std::vector<Language> makeLanguages()
{
    using enum Grammar;
    const QStringView cWords =
        u"auto break case const continue default do else enum extern for goto if inline register restrict "
        "return sizeof static struct switch typedef union volatile while true false nullptr NULL "
        "_Static_assert static_assert";
    const QStringView cTypes =
        u"bool char double float int long short signed unsigned void size_t ssize_t ptrdiff_t int8_t int16_t "
        "int32_t int64_t uint8_t uint16_t uint32_t uint64_t intptr_t uintptr_t wchar_t FILE _Bool";
    const QStringView jsWords =
        u"async await break case catch class const continue debugger default delete do else export extends "
        "false finally for from function get if import in instanceof let new null of return set static "
        "super switch this throw true try typeof undefined var void while with yield";
    return {
        {u"python py python3 py3 pycon ipython",
         Code,
         Decorators,
         {longQuotes, longApostrophes, hash, quotes, apostrophes},
         u"and as assert async await break case class continue def del elif else except False finally for from global "
         u"if import in "
         "is lambda match None nonlocal not or pass raise return self True try while with yield",
         u"bool bytes complex dict float frozenset int list object set str tuple type"},
        {u"c h", Code, Preprocessor, {lineComment, blockComment, quotes, apostrophes}, cWords, cTypes},
        {u"c++ cpp cxx cc hpp hxx cuda cu arduino ino",
         Code,
         Preprocessor | RawCpp,
         {lineComment, blockComment, quotes, apostrophes},
         u"alignas alignof and asm auto break case catch class co_await co_return co_yield concept const consteval "
         u"constexpr "
         "constinit const_cast continue decltype default delete do dynamic_cast else enum explicit export extern false "
         "final for "
         "friend goto if inline mutable namespace new noexcept not nullptr operator or override private protected "
         "public register "
         "reinterpret_cast requires return sizeof static static_assert static_cast struct switch template this "
         "thread_local throw "
         "true try typedef typeid typename union using virtual volatile while __global__ __device__ __shared__ "
         "__host__",
         u"bool char char8_t char16_t char32_t double float int long short signed unsigned void wchar_t size_t int8_t "
         u"int16_t "
         "int32_t int64_t uint8_t uint16_t uint32_t uint64_t string string_view vector map set unordered_map "
         "unordered_set "
         "unique_ptr shared_ptr optional pair tuple array span function std"},
        {u"java groovy gradle",
         Code,
         Decorators | Capitals,
         {longQuotes, lineComment, blockComment, quotes, apostrophes},
         u"abstract assert break case catch class const continue default do else enum extends false final finally for "
         u"goto if "
         "implements import instanceof interface native new null package permits private protected public record "
         "return sealed "
         "static strictfp super switch synchronized this throw throws transient true try var volatile while yield",
         u"boolean byte char double float int long short void"},
        {u"javascript js jsx mjs cjs node",
         Code,
         Decorators,
         {lineComment, blockComment, ticks, quotes, apostrophes},
         jsWords,
         u"Array Boolean Date Error JSON Map Math Number Object Promise RegExp Set String Symbol console document "
         u"window"},
        {u"typescript ts tsx",
         Code,
         Decorators,
         {lineComment, blockComment, ticks, quotes, apostrophes},
         u"abstract as async await break case catch class const constructor continue declare default delete do else "
         u"enum export "
         "extends false finally for from function get if implements import in infer instanceof interface is keyof let "
         "namespace new "
         "null of private protected public readonly return satisfies set static super switch this throw true try type "
         "typeof "
         "undefined var void while with yield",
         u"any bigint boolean never number object string symbol unknown Array Date Error Map Partial Promise Readonly "
         u"Record Set"},
        {u"rust rs",
         Code,
         RawRust | Capitals,
         {lineComment, nestedComment, wideQuotes},
         u"as async await break const continue crate dyn else enum extern false fn for if impl in let loop match mod "
         u"move mut pub "
         "ref return self Self static struct super trait true type union unsafe use where while",
         u"bool char f32 f64 i8 i16 i32 i64 i128 isize str u8 u16 u32 u64 u128 usize"},
        {u"go golang",
         Code,
         0,
         {lineComment, blockComment, {u"`", u"`", SpanKind::String, {}, true}, quotes, apostrophes},
         u"break case chan const continue default defer else fallthrough false for func go goto if import interface "
         u"iota map nil "
         "package range return select struct switch true type var",
         u"any bool byte complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string uint uint8 "
         u"uint16 uint32 "
         "uint64 uintptr"},
        {u"c# cs csharp dotnet",
         Code,
         Preprocessor | Capitals,
         {longQuotes, lineComment, blockComment, {u"@\"", u"\"", SpanKind::String, {}, true}, quotes, apostrophes},
         u"abstract as async await base break case catch checked class const continue default delegate do else enum "
         u"event explicit "
         "extern false finally fixed for foreach get goto if implicit in init interface internal is lock namespace new "
         "null operator "
         "out override params private protected public readonly record ref return sealed set sizeof static struct "
         "switch this throw "
         "true try typeof unchecked unsafe using value var virtual volatile when where while yield",
         u"bool byte char decimal double dynamic float int long object sbyte short string uint ulong ushort void"},
        {u"kotlin kt kts",
         Code,
         Decorators | Capitals,
         {longQuotes, lineComment, nestedComment, quotes, apostrophes},
         u"abstract as break by catch class companion const constructor continue crossinline data do else enum false "
         u"final finally "
         "for fun get if import in infix init inline inner interface internal is lateinit null object open operator "
         "out override "
         "package private protected public reified return sealed set super suspend this throw true try typealias val "
         "var vararg "
         "when where while",
         u""},
        {u"swift",
         Code,
         Decorators | Capitals,
         {longQuotes, lineComment, nestedComment, quotes},
         u"actor as associatedtype async await break case catch class continue default defer deinit do else enum "
         u"extension "
         "fallthrough false fileprivate final for func get guard if import in init inout internal is lazy let mutating "
         "nil open "
         "operator override private protocol public repeat rethrows return self Self set some static struct subscript "
         "super switch "
         "throw throws true try typealias unowned var weak where while",
         u""},
        {u"ruby rb",
         Code,
         Heredoc | Capitals,
         {{u"=begin", u"=end", SpanKind::Comment, {}, true},
          hash,
          wideQuotes,
          {u"'", u"'", SpanKind::String, slash, true}},
         u"alias and attr_accessor attr_reader attr_writer begin break case class def defined? do else elsif end "
         u"ensure false for if "
         "in include loop module next nil not or private protected public puts raise redo require require_relative "
         "rescue retry "
         "return self super then true undef unless until when while yield",
         u""},
        {u"php",
         Code,
         NoCase | Dollars | Heredoc,
         {{u"<?php", u"<?php", SpanKind::Meta},
          {u"?>", u"?>", SpanKind::Meta},
          lineComment,
          blockComment,
          hash,
          wideQuotes,
          {u"'", u"'", SpanKind::String, slash, true}},
         u"abstract and array as break case catch class clone const continue declare default do echo else elseif empty "
         u"enum extends "
         "false final finally fn for foreach function global goto if implements include include_once instanceof "
         "interface isset list "
         "match namespace new null or print private protected public readonly require require_once return static "
         "switch throw trait "
         "true try unset use var while yield",
         u"bool float int iterable mixed object string void"},
        {u"bash sh shell zsh console terminal shell-session ksh fish dockerfile docker",
         Code,
         Dollars | Heredoc | SpacedHash | NoCalls,
         {hash, wideQuotes, wideApostrophes},
         u"case do done elif else esac fi for function if in local return select then until while export readonly "
         u"declare unset "
         "source alias set shift exit break continue eval exec trap FROM RUN COPY ADD CMD ENTRYPOINT ENV WORKDIR "
         "EXPOSE ARG",
         u"awk cat cd chmod cp curl docker echo find git grep kill ls make mkdir mv npm pip printf python python3 read "
         u"rm sed sudo "
         "tar test touch wget apt apt-get"},
        {u"sql mysql postgresql postgres sqlite plsql psql tsql",
         Code,
         NoCase,
         {dashes, blockComment, {u"'", u"'", SpanKind::String, {}, true}, {u"\"", u"\"", SpanKind::String}},
         u"add all alter and any as asc auto_increment avg begin between by cascade case check coalesce column commit "
         u"constraint "
         "count create cross database default delete desc distinct drop else end except exists explain false foreign "
         "from full "
         "function grant group having if in index inner insert intersect into is join key left like limit max min "
         "natural not null "
         "offset on or order outer over partition primary procedure recursive references replace returning right "
         "rollback row_number "
         "select set sum table then transaction trigger true truncate union unique update using values view when where "
         "window with",
         u"bigint blob boolean char date datetime decimal double float int integer json jsonb numeric real serial "
         u"smallint text time "
         "timestamp uuid varchar"},
        {u"json jsonc json5 jsonl", Code, Keys, {lineComment, blockComment, quotes}, u"true false null", u""},
        {u"yaml yml",
         Code,
         Keys | SpacedHash,
         {hash, quotes, {u"'", u"'", SpanKind::String}},
         u"true false null yes no on off",
         u""},
        {u"toml ini cfg conf properties",
         Code,
         Keys | Sections,
         {longQuotes, longApostrophes, hash, {u";", u""}, quotes, {u"'", u"'", SpanKind::String}},
         u"true false inf nan",
         u""},
        {u"html xml xhtml svg vue xsl plist htm", Markup, 0, {}, u"", u""},
        {u"css scss sass less",
         Code,
         Keys | Selectors | NoCalls,
         {lineComment, blockComment, quotes, apostrophes},
         u"important",
         u""},
        {u"lua luau",
         Code,
         RawLua,
         {dashes, quotes, apostrophes},
         u"and break do else elseif end false for function goto if in local nil not or repeat return self then true "
         u"until while",
         u""},
        {u"haskell hs",
         Code,
         Capitals | NoCalls | Primes,
         {{u"{-", u"-}", SpanKind::Comment, {}, true, true}, dashes, quotes},
         u"case class data default deriving do else family forall foreign hiding if import in infix infixl infixr "
         u"instance let module "
         "newtype of qualified then type where",
         u""},
        {u"r rscript splus",
         Code,
         0,
         {hash, wideQuotes, {u"'", u"'", SpanKind::String, slash, true}},
         u"break else FALSE for function if in Inf library NA NaN next NULL repeat require return source TRUE while",
         u"character data.frame factor integer list logical matrix numeric"},
        {u"markdown md mkd rmd", Grammar::Markdown, 0, {}, u"", u""},
        {u"diff patch udiff", Diff, 0, {}, u"", u""},
        {u"cmake",
         Code,
         NoCase | Dollars,
         {{u"#[[", u"]]", SpanKind::Comment, {}, true}, hash, {u"[[", u"]]", SpanKind::String, {}, true}, wideQuotes},
         u"if elseif else endif foreach endforeach while endwhile function endfunction macro endmacro return break "
         u"continue AND OR NOT "
         "ON OFF TRUE FALSE PUBLIC PRIVATE INTERFACE STATIC SHARED REQUIRED",
         u""},
        {u"latex tex bibtex", Code, Backslashes | NoCalls, {{u"%", u""}}, u"", u""},
    };
}

} // namespace

const Language *languageOf(QStringView name)
{
    static const std::vector<Language> languages = [] {
        std::vector<Language> list = makeLanguages();
        for (Language &language : list) {
            for (const QStringView word : language.keywords.split(u' ', Qt::SkipEmptyParts))
                language.keywordSet.insert(word);
            for (const QStringView word : language.types.split(u' ', Qt::SkipEmptyParts))
                language.typeSet.insert(word);
        }
        return list;
    }();
    static const QHash<QStringView, const Language *> byName = [] {
        QHash<QStringView, const Language *> table;
        for (const Language &language : languages)
            for (const QStringView alias : language.names.split(u' '))
                table.insert(alias, &language);
        return table;
    }();
    return name.size() > 32 ? nullptr : byName.value(name.toString().toLower());
}

} // namespace moire::widgets::markdown
