//! An address as a code to scan.

use qrcode::QrCode;
use qrcode::render::{svg, unicode};

/// As an `svg` element, dark on light whatever the page looks like, and readable for cameras; nothing if
/// the address is too long for one.
pub fn picture(address: &str) -> String {
    let Ok(code) = QrCode::new(address) else { return String::new() };
    let (dark, light) = (svg::Color("#000000"), svg::Color("#ffffff"));
    let drawn = code.render().min_dimensions(240, 240).dark_color(dark).light_color(light).build();
    // A page has its own head.
    drawn.split_once("?>").map_or(drawn.clone(), |(_, picture)| picture.to_owned())
}

/// For a terminal, two rows of squares in a line, dark on light in windows of either kind: terminals show
/// blocks in the colour of text, which is light on most.
pub fn blocks(address: &str) -> String {
    let Ok(code) = QrCode::new(address) else { return String::new() };
    let (dark, light) = (unicode::Dense1x2::Light, unicode::Dense1x2::Dark);
    code.render().dark_color(dark).light_color(light).build()
}
