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
        each_list(element, &mut name_each);
        if let LayoutRenderingElement::Names(names) = element {
            name(names);
        }
    }
}

/// What stands in for names that are missing takes over the children of this element, and so is left as it is. The
/// processor hands them on to what stands there alone, and not to what a condition is put to (CSL 1.0.2, “Substitute”).
fn name(names: &mut Names) {
    let is_named = names.children.iter().any(|child| matches!(child, NamesChild::Name(_)));
    if !names.children.is_empty() && !is_named {
        names.children.insert(0, NamesChild::Name(Name::default()));
    }
    let heir = names.clone();
    for child in &mut names.children {
        if let NamesChild::Substitute(substitute) = child {
            let each = std::mem::take(&mut substitute.children).into_iter().flat_map(alternatives);
            substitute.children = each.collect();
            let conditional =
                |element: &&mut LayoutRenderingElement| !matches!(element, LayoutRenderingElement::Names(_));
            substitute.children.iter_mut().filter(conditional).for_each(|element| inherit(element, &heir));
        }
    }
}

/// The first of what stands there is printed, also where it is put to a condition: a condition for each, or all that it
/// lets through would be printed.
fn alternatives(element: LayoutRenderingElement) -> Vec<LayoutRenderingElement> {
    let LayoutRenderingElement::Choose(choose) = element else { return vec![element] };
    let apart = |children: &[LayoutRenderingElement]| -> Vec<LayoutRenderingElement> {
        children.iter().cloned().flat_map(alternatives).collect()
    };
    let mut whole = choose;
    let mut most = 0;
    let mut each_branch = |children: &mut Vec<LayoutRenderingElement>| {
        *children = apart(children);
        most = most.max(children.len());
    };
    each_branch(&mut whole.if_.children);
    whole.else_if.iter_mut().for_each(|branch| each_branch(&mut branch.children));
    whole.otherwise.iter_mut().for_each(|branch| each_branch(&mut branch.children));
    let only = |at: usize| {
        let mut one = whole.clone();
        let keep =
            |children: &mut Vec<LayoutRenderingElement>| *children = children.get(at).cloned().into_iter().collect();
        keep(&mut one.if_.children);
        one.else_if.iter_mut().for_each(|branch| keep(&mut branch.children));
        one.otherwise.iter_mut().for_each(|branch| keep(&mut branch.children));
        LayoutRenderingElement::Choose(one)
    };
    (0..most).map(only).collect()
}

/// Gives names that stand in for others what they take over from them.
fn inherit(element: &mut LayoutRenderingElement, from: &Names) {
    each_list(element, &mut |children| children.iter_mut().for_each(|child| inherit(child, from)));
    if let LayoutRenderingElement::Names(names) = element {
        *names = from.from_names_substitute(names);
    }
}

/// The lists of elements within an element.
fn each_list(element: &mut LayoutRenderingElement, of: &mut dyn FnMut(&mut [LayoutRenderingElement])) {
    match element {
        LayoutRenderingElement::Group(group) => of(&mut group.children),
        LayoutRenderingElement::Choose(choose) => {
            of(&mut choose.if_.children);
            choose.else_if.iter_mut().for_each(|branch| of(&mut branch.children));
            choose.otherwise.iter_mut().for_each(|branch| of(&mut branch.children));
        }
        LayoutRenderingElement::Names(_)
        | LayoutRenderingElement::Text(_)
        | LayoutRenderingElement::Number(_)
        | LayoutRenderingElement::Label(_)
        | LayoutRenderingElement::Date(_) => {}
    }
}
