# What the kiosk says aloud.

voice-hear = यह स्क्रीन सुनें
voice-stop = बोलना बंद करें
voice-quiet = अपने आप न बोले
voice-loud = अपने आप बोले
voice-volume = आवाज़ कितनी तेज़
voice-volume-soft = धीमी
voice-volume-middle = बीच की
voice-volume-loud = तेज़
voice-none = इस मशीन में इस भाषा की आवाज़ नहीं है। किसी अगुआ से कहकर आवाज़ डलवाएँ।
error-voice-missing = इस मशीन में इसके लिए आवाज़ नहीं है। आपका भरा हुआ सब सुरक्षित है। इसे पढ़ें, या किसी से पढ़वा लें।
