//! Text out of HTML. Nothing here runs, loads or draws anything: tags are taken away, what scripts and
//! styles hold goes with them, and entities become their signs. A parser of whole pages would be larger
//! than everything else that reads a bank, and what it adds (broken nesting mended) is thrown away here.

use quick_xml::escape::resolve_html5_entity;

/// Elements whose content is no text.
const DROPPED: [&str; 8] =
    ["script", "style", "head", "iframe", "object", "svg", "noscript", "template"];

/// Those of them that only say how something looks.
const QUIET: [&str; 2] = ["style", "head"];

/// Elements that end a line.
const BREAKS: [&str; 14] =
    ["br", "p", "div", "li", "tr", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "blockquote", "pre"];

/// A text, and whether it shows pictures that no words stand for.
#[derive(Debug, PartialEq, Eq, Default)]
pub struct Plain {
    /// The text, a line for each block.
    pub text: String,
    /// Whether there was a picture, a sound or a film without words for it.
    pub has_pictures: bool,
    /// Whether words stand in the place of a picture.
    pub has_described: bool,
    /// Whether there was something that runs, or a page within the page.
    pub has_active: bool,
    /// Whether a link led somewhere.
    pub has_links: bool,
    /// Whether a tag never ended. Looking for the end of each one more would take for ever.
    is_open: bool,
}

/// The text of HTML.
pub fn plain(html: &str) -> Plain {
    let mut out = Plain { text: String::with_capacity(html.len()), ..Plain::default() };
    let mut rest = html;
    while let Some(at) = rest.find(['<', '&']) {
        out.words(&rest[..at]);
        rest = &rest[at..];
        rest = match rest.starts_with('&') {
            true => out.entity(rest),
            false => out.tag(rest),
        };
    }
    out.words(rest);
    let lines = out.text.lines().map(str::trim).filter(|line| !line.is_empty());
    Plain { text: lines.collect::<Vec<_>>().join("\n"), ..out }
}

impl Plain {
    /// Words, in which a line break is a space.
    fn words(&mut self, text: &str) {
        for word in text.split_inclusive(char::is_whitespace) {
            let bare = word.trim_end();
            self.text.push_str(bare);
            if bare.len() < word.len() && !self.text.ends_with([' ', '\n']) {
                self.text.push(' ');
            }
        }
    }

    /// Reads an entity, and gives what follows it. What is none stays as it is.
    fn entity<'t>(&mut self, text: &'t str) -> &'t str {
        // The longest name has 31 letters.
        let end = text.bytes().take(34).position(|byte| byte == b';');
        let sign = end.and_then(|end| Some((end, sign(&text[1..end])?)));
        match sign {
            Some((end, sign)) => {
                self.text.push_str(&sign);
                &text[end + 1..]
            }
            None => {
                self.text.push('&');
                &text[1..]
            }
        }
    }

    /// Reads a tag or a comment, and gives what follows it.
    fn tag<'t>(&mut self, text: &'t str) -> &'t str {
        if let Some(comment) = text.strip_prefix("<!--") {
            return comment.find("-->").map_or("", |end| &comment[end + 3..]);
        }
        let inner = text[1..].strip_prefix('/').unwrap_or(&text[1..]);
        let is_tag = inner.starts_with(|c: char| c.is_ascii_alphabetic() || c == '!');
        let end = if is_tag && !self.is_open { end_of_tag(text) } else { None };
        let Some(end) = end else {
            self.is_open |= is_tag;
            self.text.push('<');
            return &text[1..];
        };
        let name: String = inner
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect::<String>()
            .to_lowercase();
        let rest = &text[end + 1..];
        match &*name {
            "img" | "audio" | "video" | "embed" => {
                self.picture(&text[..end]);
                if rest.starts_with(char::is_alphanumeric) {
                    self.text.push(' ');
                }
            }
            name if BREAKS.contains(&name) => self.text.push('\n'),
            "td" | "th" => self.text.push(' '),
            "a" => self.has_links |= text[..end].to_ascii_lowercase().contains(" href"),
            // Ten to the sixth is not a hundred and six.
            "sup" if rest.starts_with(is_power) => self.text.push('^'),
            name if DROPPED.contains(&name) && !text.starts_with("</") => {
                self.has_active |= !QUIET.contains(&name);
                return after_closing(rest, name);
            }
            _ => {}
        }
        rest
    }

    fn picture(&mut self, tag: &str) {
        match attribute(tag, "alt").filter(|alt| !alt.trim().is_empty()) {
            Some(alt) => {
                self.has_described = true;
                self.words(&format!("[{}]", decoded(alt.trim())));
            }
            None => self.has_pictures = true,
        }
    }
}

/// Whether a raised text that begins like this is a power, and not the end of "1st".
fn is_power(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '+' | '-' | '−')
}

/// Where a tag ends; a `>` in quotes does not end it.
fn end_of_tag(text: &str) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate() {
        match (byte, quote) {
            (b'>', None) => return Some(at),
            (b'"' | b'\'', None) => quote = Some(byte),
            (byte, Some(open)) if byte == open => quote = None,
            _ => {}
        }
    }
    None
}

/// What follows the end of an element; nothing, if it never ends.
fn after_closing<'t>(text: &'t str, name: &str) -> &'t str {
    let mut from = 0;
    while let Some(at) = text[from..].find("</").map(|at| from + at) {
        let inner = &text[at + 2..];
        let is_it = inner.get(..name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name));
        if is_it {
            return inner.find('>').map_or("", |end| &inner[end + 1..]);
        }
        from = at + 2;
    }
    ""
}

fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let at = tag.to_ascii_lowercase().find(&format!(" {name}="))?;
    let value = &tag[at + name.len() + 2..];
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    value[1..].split(quote).next()
}

/// The sign that a name or a number stands for.
fn sign(name: &str) -> Option<String> {
    let Some(number) = name.strip_prefix('#') else {
        // Room that never breaks is room.
        return resolve_html5_entity(name).map(|sign| sign.replace('\u{a0}', " "));
    };
    let number = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => number.parse().ok()?,
    };
    char::from_u32(number).map(String::from)
}

/// A text with its entities as signs.
fn decoded(text: &str) -> String {
    let mut out = Plain::default();
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.text.push_str(&rest[..at]);
        rest = out.entity(&rest[at..]);
    }
    out.text.push_str(rest);
    out.text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(html: &str) -> String {
        plain(html).text
    }

    #[test]
    fn tags_go_and_words_stay() {
        assert_eq!(text("<p>One <b>two</b></p><p>three</p>"), "One two\nthree");
        assert_eq!(text("a<br/>b<BR>c"), "a\nb\nc");
        assert_eq!(text("if a < b & c &lt; d"), "if a < b & c < d");
        assert_eq!(text("2&nbsp;km &eacute;&#233;&#xe9; &nonsense; &;"), "2 km ééé &nonsense; &;");
        assert_eq!(text("<a href=\"x>y\">here</a>"), "here");
    }

    #[test]
    fn what_runs_goes_with_what_it_holds() {
        assert_eq!(text("a<script>alert('<b>')</script>b"), "ab");
        assert_eq!(text("a<SCRIPT src=x>evil()"), "a");
        assert_eq!(text("<style>p{}</STYLE >b<!-- c --><iframe src=x>d</iframe>"), "b");
        assert_eq!(text("<img src=x onerror=alert(1)>a"), "a");
        assert!(
            plain("<svg onload=x()></svg>a").has_active && !plain("<style>p{}</style>a").has_active
        );
        // What becomes a tag only once it is decoded is text.
        assert_eq!(text("&lt;script&gt;x&lt;/script&gt;"), "<script>x</script>");
    }

    #[test]
    fn pictures_are_noticed() {
        assert!(plain("<img src='@@PLUGINFILE@@/a.png'>").has_pictures);
        let told = plain("<img alt='A &quot;map&quot;' src='a.png'> where?");
        assert_eq!(told.text, "[A \"map\"] where?");
        assert!(told.has_described && !told.has_pictures && !told.has_links);
    }

    #[test]
    fn powers_stay_powers_and_links_are_noticed() {
        assert_eq!(
            text("10<sup>6</sup> or 10<SUP>-6</SUP>, the 1<sup>st</sup>"),
            "10^6 or 10^-6, the 1st"
        );
        assert!(plain("<a title='x' href='http://example.com'>here</a>").has_links);
        assert!(!plain("<a name='x'>here</a>").has_links);
    }

    #[test]
    fn floods_end() {
        let flood = "<".repeat(1 << 16) + &"<a".repeat(1 << 14) + &"&".repeat(1 << 16);
        assert!(!text(&flood).is_empty());
        let scripts = "<script>".repeat(1 << 14);
        assert_eq!(text(&scripts), "");
    }
}
