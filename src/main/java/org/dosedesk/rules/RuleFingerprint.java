package org.dosedesk.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import org.dosedesk.rules.xml.Xml;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/// What tells the wording of two rule sets apart. Comments, line breaks and the order of attributes do not count:
/// nobody has to read rules again because a file was laid out anew.
final class RuleFingerprint {
    private RuleFingerprint() {}

    static String of(Xml root) {
        StringBuilder told = new StringBuilder();
        tell(root.element(), told);
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(told.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void tell(Element element, StringBuilder told) {
        told.append('<').append(element.getNamespaceURI()).append(' ').append(element.getLocalName());
        TreeMap<String, String> sorted = new TreeMap<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            // The prefixes of namespaces are a matter of layout, too.
            if (!attribute.getNodeName().startsWith("xmlns")) {
                sorted.put(attribute.getNodeName(), attribute.getNodeValue());
            }
        }
        sorted.forEach((name, value) ->
                told.append(' ').append(name).append('=').append(value.strip()).append('\n'));
        told.append('>');
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                tell(inner, told);
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                told.append(child.getNodeValue().strip().replaceAll("\\s+", " "));
            }
        }
        told.append("</>");
    }
}
