//! A style's `cs:names` elements, made explicit for the processor.
//!
//! CSL lets `cs:names` go without a `cs:name` child, which then is one without attributes (CSL 1.0.2, “Names”). The
//! processor takes an element that has other children and not this one for empty when it asks whether a group around it
//! has anything to show, and so would leave the names out.

use hayagriva::citationberg::{IndependentStyle, LayoutRenderingElement, Name, Names, NamesChild};

/// Puts a `cs:name` into every `cs:names` that has children but none of that name.
pub(super) fn name_all(style: &mut IndependentStyle) {
    style.macros.iter_mut().for_each(|of| name_each(&mut of.children));
    name_each(&mut style.citation.layout.elements);
    if let Some(bibliography) = &mut style.bibliography {
        name_each(&mut bibliography.layout.elements);
    }
}

fn name_each(elements: &mut [LayoutRenderingElement]) {
    for element in elements {
        match element {
            LayoutRenderingElement::Names(names) => name(names),
            LayoutRenderingElement::Group(group) => name_each(&mut group.children),
            LayoutRenderingElement::Choose(choose) => {
                name_each(&mut choose.if_.children);
                choose.else_if.iter_mut().for_each(|branch| name_each(&mut branch.children));
                choose.otherwise.iter_mut().for_each(|branch| name_each(&mut branch.children));
            }
            LayoutRenderingElement::Text(_)
            | LayoutRenderingElement::Number(_)
            | LayoutRenderingElement::Label(_)
            | LayoutRenderingElement::Date(_) => {}
        }
    }
}

/// What stands in for names that are missing takes over the children of this element, and so is left as it is.
fn name(names: &mut Names) {
    let is_named = names.children.iter().any(|child| matches!(child, NamesChild::Name(_)));
    if !names.children.is_empty() && !is_named {
        names.children.insert(0, NamesChild::Name(Name::default()));
    }
}
